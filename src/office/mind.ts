import { join } from 'node:path'
import type { Concepts } from '../domain/figures/concept.ts'
import type { Office } from '../domain/figures/office.ts'
import { loadConcepts } from '../facts/concepts.ts'
import { loadIndicators } from '../facts/indicators.ts'
import { loadParaphrases } from '../facts/paraphrases.ts'
import { PACKAGE, shippedTexts } from '../facts/shipped.ts'
import { loadSimilarCharacters } from '../facts/similar-characters.ts'
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
import { SOMETHING_ELSE, tag, type Tagged } from '../understanding/topics/tag.ts'
import { strangersTo } from '../understanding/strangers.ts'
import { type Mend, mender } from '../understanding/typos/mend.ts'
import { respellerOf } from '../understanding/typos/pinyin-words.ts'
import { vocabularyOf, type Words } from '../understanding/typos/vocabulary.ts'
import { understandingOf } from '../understanding/understand.ts'

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
    mend: menderOf(wordsOf(concepts, office)),
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
function conceptsIn({ clauses, operations }: Tagged): readonly string[] {
  return [...clauses.flat().flatMap((token) => token.concepts), ...operations]
}

function menderOf(words: Words): Mend {
  const spoken = { words: [...words.meant, ...words.known], alone: ALONE }
  return mender(vocabularyOf(words), respellerOf(spoken))
}

/** What a syllable means that is typed alone: ji tiao, ji jian, nian, ma. */
const ALONE = {
  ...{ ji: '几', tiao: '条', jian: '件', fen: '份', ge: '个', ci: '次', ming: '名', lei: '类' },
  ...{ nian: '年', yue: '月', qu: '去', qian: '前', shang: '上', xia: '下', na: '那', zhe: '这' },
  ...{
    de: '的',
    le: '了',
    ma: '吗',
    ne: '呢',
    ba: '吧',
    guo: '过',
    you: '有',
    shi: '是',
    zai: '在',
  },
  ...{
    wo: '我',
    ni: '你',
    nin: '您',
    men: '们',
    ren: '人',
    he: '和',
    yu: '与',
    ye: '也',
    dou: '都',
  },
  ...{ qing: '请', wen: '问', xiang: '想', cha: '查', kan: '看', gei: '给', shuo: '说', yao: '要' },
  ...{ duo: '多', shao: '少', gong: '共', zong: '总', zhan: '占', bi: '比', jia: '加', shou: '收' },
  ...{ bei: '被', cong: '从', dao: '到', hai: '还', jiu: '就' },
}

/** Words of asking and of time that are mistyped as often as those of the catalogue. */
const OF_TIME = [
  '多少',
  '多少条',
  '历年',
  '累计',
  '历年累计',
  '年度',
  '去年',
  '今年',
  '前年',
  '年底',
]

/** What staff say of a record: right as it is, whatever else sounds like it. */
const OF_RECORDS = [
  ...['印发', '制定', '制发', '生成', '形成', '出台', '签发', '成文', '发布', '公布', '公示'],
  ...[
    '挂网',
    '上网',
    '张贴',
    '刊登',
    '登记',
    '录入',
    '审核',
    '通过',
    '退回',
    '撤回',
    '撤销',
    '移交',
  ],
]

/** What may have been meant by a word that only sounds right. */
function wordsOf({ forms, operations, filler }: Concepts, office: Office): Words {
  const names = [office.name, office.shortName, ...office.aliases]
  const { [SOMETHING_ELSE]: others = [], ...ours } = forms
  const listed = [...Object.values(ours), ...Object.values(operations)].flat()
  return {
    meant: [...listed, ...OF_TIME, ...OF_RECORDS, ...names],
    known: [...filler, ...others],
    similar: loadSimilarCharacters(),
  }
}

/** Everything that people say to the bot, and that it can speak of. */
function heardOf(rows: readonly Row[], { forms, operations, filler }: Concepts): readonly string[] {
  const said = rows.filter(({ intent }) => intent !== OUT_OF_SCOPE).map(({ text }) => text)
  const words = [...Object.values(forms).flat(), ...Object.values(operations).flat(), ...filler]
  return [...said, ...words, ...loadParaphrases().flat(), ...shippedTexts()]
}
