import { containerBootstrap } from '@nlpjs/core'
import { Nlp } from '@nlpjs/nlp'
import type { Model, Verdict } from './model.ts'
import { engine, toVerdict, type Brain } from './plugin.ts'
import type { ConceptsOf } from './terms.ts'
import type { Row } from './train.ts'

export interface Classifier {
  /** What a search copy most likely means, and whether it means anything of ours at all. */
  classify(copy: string): Promise<Verdict>
}

/** Trains a model on the rows. The same rows give the same model, to the byte. */
export async function trainModel(rows: readonly Row[], conceptsOf: ConceptsOf): Promise<Model> {
  const brain: Brain = {}
  const nlp = host(brain, conceptsOf)
  for (const { text, intent } of rows) nlp.addDocument(LOCALE, text, intent)
  await nlp.train()
  if (brain.model === undefined) throw new Error('nlp.js did not train the intent engine.')
  return brain.model
}

export function classifierOf(model: Model, conceptsOf: ConceptsOf): Classifier {
  const nlp = host({ model }, conceptsOf)
  const manager = nlp.nluManager.domainManagers[LOCALE]
  if (manager === undefined) throw new Error(`nlp.js has no manager for ${LOCALE}.`)
  manager.addDomain('default')
  return {
    async classify(copy) {
      // nlp.js takes the language for the message when the message is empty.
      if (copy.trim() === '') return { ranked: [], inScope: 0 }
      // Its answers, slots and moods have nothing to do here, and the language is known.
      const { classifications } = await manager.process({ utterance: copy, settings: {} })
      return toVerdict(classifications)
    },
  }
}

/** English messages pass too: the engine reads characters and words alike. */
const LOCALE = 'zh'
const ENGINE = 'GongkaiNlu'

/** nlp.js with our engine; no file, no console, no dictionary, no sentiment. */
function host(brain: Brain, conceptsOf: ConceptsOf): Nlp {
  const container = containerBootstrap()
  container.register('logger', SILENT, true)
  container.register(ENGINE, engine(brain, conceptsOf), false)
  container.registerConfiguration(`domain-manager-${LOCALE}`, {
    nluByDomain: { default: { className: ENGINE, settings: {} } },
    trainByDomain: false,
    useStemDict: false,
  })
  return new Nlp({
    container,
    languages: [LOCALE],
    autoLoad: false,
    autoSave: false,
    forceNER: false,
    calculateSentiment: false,
    threshold: 0,
  })
}

const silence = (): void => undefined
const SILENT = {
  trace: silence,
  debug: silence,
  info: silence,
  log: silence,
  warn: silence,
  error: silence,
  fatal: silence,
}
