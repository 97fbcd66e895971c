import { CLOSINGS, replyOutcomes } from '../../../domain/law/outcome.ts'
import { REPLY_LIMITS } from '../../../domain/law/reply-limits.ts'
import type { RuleSet } from '../../../domain/law/rule-set.ts'
import { dayReading } from '../../forms/day-reading.ts'
import {
  type Field,
  type Heard,
  heardIn,
  heardText,
  heardWords,
  type FieldReading,
} from '../../forms/form.ts'
import { replacesNumber } from '../../forms/number-said.ts'
import { fromRecords } from '../../items/item-text.ts'
import { namedApplication } from '../application-text.ts'
import { commonStretch } from '../naming/common-stretch.ts'
import { closingIn, outcomesLeft, replyOutcomeIn } from './outcome-words.ts'
import { withoutProcedure } from '../naming/procedure-words.ts'
import { deliveryIn, saidDays } from './said-days.ts'
import { agreedByIn, extensionDaysIn } from './words.ts'
import type { ApplicationCandidate, FormStep, ApplicationStepValues } from './values.ts'

type StepField = Field<ApplicationStepValues>

/** The field that says which application is meant. */
export const WHICH_NAME = '申请'

export const WHICH: StepField = {
  key: 'chosen',
  names: [WHICH_NAME, '编号', '记录'],
  missing: ({ chosen }) => chosen === undefined,
  question: ({ among }) =>
    fromRecords(
      [
        '有几件相符,请问是哪一件申请?',
        ...among.map((one, i) => `${String(i + 1)}. ${namedApplication(one)}`),
      ].join('\n'),
      { choices: among.map((one) => ({ text: namedApplication(one) })) },
    ),
  read(heard, { among }) {
    if (heard.meant === false) return undefined
    const ids = heardIn(heard.meaning.recordIds, heard).map(({ value }) => value)
    const nth = among[(heard.meaning.ordinal?.value ?? 0) - 1]
    const named = among.find(({ id }) => ids.includes(id))
    const chosen = named ?? nth ?? only(mostLike(heardText(heard), among))
    return chosen && { set: { chosen } }
  },
}

/** 「二期那件」: of those that were shown, the ones whose subject has most of the words. */
function mostLike(
  words: string,
  among: readonly ApplicationCandidate[],
): readonly ApplicationCandidate[] {
  const said = withoutProcedure(words).replace(/[\s\p{P}]/gu, '')
  const lengths = among.map(({ subject }) => {
    const common = commonStretch(said, subject, SHORTEST)
    return common === undefined ? 0 : common.end - common.start
  })
  const longest = Math.max(SHORTEST, ...lengths)
  return among.filter((_, i) => lengths[i] === longest)
}

const SHORTEST = 2

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** 今天答复不同意, while an opinion is waited for: nobody is named. */
const WHOSE: StepField = {
  key: 'whose',
  names: ['答复的一方'],
  missing: ({ whose }) => whose === 'open',
  question: () => ({
    text: '这件正在征求意见。请问这是谁的答复:第三方对征求意见的答复,还是街道对申请人的答复?',
    choices: [{ text: '第三方的答复' }, { text: '街道答复申请人' }],
  }),
  read(heard, { whose }) {
    if (whose !== 'open' || heard.meant !== 'set') return undefined
    const words = heardWords(heard)
    if (OF_OFFICE.test(words)) return { set: { whose: undefined, step: 'reply' } }
    return OF_PARTY.test(words) ? { set: { whose: undefined, step: 'answer' } } : undefined
  },
}

const OF_OFFICE = /申请人|我们|街道|本机关|本单位|我方|我单位/u
const OF_PARTY =
  /第三方|对方|权利人|公司|企业|单位|人家|他们?|她|[^,;。\s](?:方|局|院|所|部|处|站|会|人)(?:的|答|回|$)/u

const DAY_NAMES: Readonly<Record<FormStep, string>> = {
  confirm: '双方确认日期',
  'notice-correction': '补正告知日期',
  'receive-correction': '收到补正日期',
  consult: '征求意见书发出日期',
  deliver: '征求意见书送达日期',
  answer: '收到回函日期',
  extend: '延期决定日期',
  reply: '答复日期',
  withdraw: '撤回日期',
  close: '结案日期',
}

export function dayName(step: FormStep): string {
  return DAY_NAMES[step]
}

export const DAY: StepField = {
  key: 'on',
  names: ['日期', '时间', ...new Set(Object.values(DAY_NAMES)), '确认日期', '寄出日期', '发出日期'],
  missing: ({ on }) => on === undefined,
  question: ({ step }) => ({ text: `请问${DAY_NAMES[step]}是哪一天?` }),
  read(heard, { step }, { today }) {
    const days = saidDays(heard)
    const delivery = deliveryIn(days)
    const others = step === 'consult' ? days.filter((day) => day !== delivery) : days
    const said = (step === 'deliver' ? delivery : undefined) ?? others[0]
    return dayReading(said?.found, today, (on) => ({ on }))
  },
}

/** Nobody must say when the letter was delivered: then the day on which it was sent counts. */
const DELIVERED: StepField = {
  key: 'deliveredOn',
  names: ['送达日期', '签收日期', '送达时间', '签收时间'],
  missing: () => false,
  question: () => ({ text: '请问送达日期是哪一天?' }),
  read(heard, { step }, { today }) {
    if (step !== 'consult' && !(step === 'answer' && heard.meant === 'set')) return undefined
    const days = saidDays(heard)
    const said = deliveryIn(days) ?? (heard.meant === 'set' ? days[0] : undefined)
    return dayReading(said?.found, today, (deliveredOn) => ({ deliveredOn }))
  },
}

const DAYS: StepField = {
  key: 'days',
  names: ['延期天数', '延长天数', '天数', '工作日', '工作日数'],
  missing: ({ step, days }) => step === 'extend' && days === undefined,
  question({ chosen }) {
    const longest = REPLY_LIMITS[chosen?.rules ?? '2019'].extension
    return fromRecords(`请问延期天数是多少个工作日?最多${String(longest)}个。`, {
      evidence: [String(longest)],
    })
  },
  read: (heard, { step }) => (step === 'extend' ? readDays(heard) : undefined),
  replace: replacesNumber('days'),
}

function readDays(heard: Heard): FieldReading<ApplicationStepValues> {
  const days = extensionDaysIn(heard.meaning)
  if (days !== undefined) return { set: { days } }
  const [number] = heardIn(heard.meaning.numbers, heard)
  if (heard.meant !== 'set' || number === undefined) return undefined
  return { set: { days: number.value.value } }
}

const AGREED: StepField = {
  key: 'agreedBy',
  names: ['同意人', '批准人', '同意延期的负责人', '审批人'],
  missing: ({ step, agreedBy }) => step === 'extend' && agreedBy === undefined,
  question: () => ({ text: '请问同意人(批准延期的负责人)是谁?' }),
  read(heard, { step }) {
    if (step !== 'extend') return undefined
    const words = heardText(heard)
    const agreedBy = agreedByIn(words)
    if (agreedBy !== undefined) return { set: { agreedBy } }
    return heard.meant === 'set' && words !== ''
      ? { set: { agreedBy: words }, whole: true }
      : undefined
  },
}

const OUTCOME: StepField = {
  key: 'outcome',
  names: ['答复结果', '结果', '答复类型', '办理结果', '原因'],
  missing: ({ step, outcome }) => (step === 'reply' || step === 'close') && outcome === undefined,
  question({ step, chosen, outcomes = [] }) {
    const all = step === 'close' ? CLOSINGS : replyOutcomes(chosen?.rules ?? '2019')
    const choices = (outcomes.length > 0 ? outcomes : all).map((text) => ({ text }))
    const text = step === 'close' ? '请问结案原因是什么?' : '请问答复结果是哪一种?'
    return fromRecords(text, { choices })
  },
  read(heard, { step, chosen }) {
    if (step === 'reply') return readReply(heard, chosen?.rules ?? '2019')
    const outcome = step === 'close' ? closingIn(heardWords(heard)) : undefined
    return outcome && { set: { outcome } }
  },
}

function readReply(heard: Heard, rules: RuleSet): FieldReading<ApplicationStepValues> {
  const words = heardWords(heard)
  const outcome = replyOutcomeIn(words, rules)
  if (outcome !== undefined) return { set: { outcome } }
  const outcomes = outcomesLeft(words)
  if (outcomes.length > 0) return { set: { outcomes } }
  return heard.meant === 'set'
    ? { fault: `没有“${heardText(heard)}”这种答复结果,请从下列结果中选。` }
    : undefined
}

/** What a step needs to know, in the order in which it is asked for. */
export const STEP_FIELDS: readonly StepField[] = [
  WHICH,
  WHOSE,
  DAY,
  DELIVERED,
  DAYS,
  AGREED,
  OUTCOME,
]
