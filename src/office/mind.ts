import { join } from 'node:path'
import type { Concepts } from '../domain/figures/concept.ts'
import type { Office } from '../domain/figures/office.ts'
import { loadConcepts } from '../facts/concepts.ts'
import { loadIndicators } from '../facts/indicators.ts'
import { loadParaphrases } from '../facts/paraphrases.ts'
import { PACKAGE, shippedTexts } from '../facts/shipped.ts'
import { loadVocabulary } from '../facts/vocabulary.ts'
import { loadIntents, type Intents } from '../intents.ts'
import type { Understanding } from '../ports/understanding.ts'
import { classifierOf } from '../understanding/engine/classifier.ts'
import { type Model, OUT_OF_SCOPE } from '../understanding/engine/model.ts'
import { type ModelPlace, savedModel } from '../understanding/engine/saved-model.ts'
import type { Row } from '../understanding/engine/train.ts'
import { extractor } from '../understanding/extract/extract.ts'
import { searchCopy } from '../understanding/search-copy.ts'
import { type Lexicon, lexiconOf } from '../understanding/topics/lexicon.ts'
import { tag, type Tagged } from '../understanding/topics/tag.ts'
import { strangersTo } from '../understanding/strangers.ts'
import { understandingOf } from '../understanding/understand.ts'
import { menderFor } from './mending.ts'

export interface Mind {
  readonly understanding: Understanding
  readonly intents: Intents
}

/** Trained at build; trained anew at a start that finds its inputs changed. */
const MODEL = join(PACKAGE, 'dist', 'model.json')

/** Puts the understanding of an office together: what people say, the catalogue, the trained model. */
export async function openMind(
  office: Office,
  unsaved: ModelPlace['unsaved'] = broken,
): Promise<Mind> {
  const intents = await loadIntents(join(PACKAGE, 'intents'))
  const concepts = loadConcepts()
  const lexicon = lexiconOf(concepts)
  const conceptsOf = conceptsWith(lexicon)
  const rows = copiesOf(intents)
  const model = await modelOf(rows, concepts, unsaved)
  const understanding = understandingOf({
    extract: extractor({
      ...loadVocabulary(),
      offices: { ours: [office.name, office.shortName, ...office.aliases], others: office.notUs },
    }),
    classifier: classifierOf(model, conceptsOf),
    lexicon,
    indicators: [...loadIndicators().values()],
    heads: intents.heads,
    hasStranger: strangersTo(heardOf(rows, concepts)),
    mend: menderFor(concepts, office),
  })
  return { understanding, intents }
}

/** The model of the intents as they are now. */
export function trainedModel(intents: Intents, concepts: Concepts): Promise<Model> {
  return modelOf(copiesOf(intents), concepts, broken)
}

function copiesOf({ rows }: Intents): readonly Row[] {
  return rows.map(({ text, intent }) => ({ text: searchCopy(text).text, intent }))
}

function modelOf(
  rows: readonly Row[],
  concepts: Concepts,
  unsaved: ModelPlace['unsaved'],
): Promise<Model> {
  const conceptsOf = conceptsWith(lexiconOf(concepts))
  const training = { rows, conceptsOf, conceptsVersion: JSON.stringify(concepts) }
  return savedModel(training, { path: MODEL, unsaved })
}

/** A build that cannot save its model is no build. */
function broken(error: unknown): never {
  throw new Error(`${MODEL} cannot be saved: look after its folder and its rights`, {
    cause: error,
  })
}

/** What the classifier learns besides the characters: the concepts that a message names. */
export function conceptsWith(lexicon: Lexicon): (copy: string) => readonly string[] {
  return (copy) => conceptsIn(tag(copy, lexicon))
}

/** Operations are features too: they tell a share from a count. */
function conceptsIn({ tokens, operations }: Tagged): readonly string[] {
  const named: string[] = []
  for (const { concepts } of tokens) named.push(...concepts)
  for (const operation of operations) named.push(kindOf(operation))
  return named
}

/** `largest:2` is an operation of the kind `largest`. */
function kindOf(operation: string): string {
  const end = operation.indexOf(':')
  return end < 0 ? operation : operation.slice(0, end)
}

/** Everything that people say to the bot, and that it can speak of. */
function heardOf(rows: readonly Row[], { forms, operations, filler }: Concepts): readonly string[] {
  const said = rows.filter(({ intent }) => intent !== OUT_OF_SCOPE).map(({ text }) => text)
  const words = [...Object.values(forms).flat(), ...Object.values(operations).flat(), ...filler]
  return [...said, ...words, ...loadParaphrases().flat(), ...shippedTexts()]
}
