import {
  CASE_KIND_NAMES,
  CASE_KINDS,
  CASE_RESULTS,
  type CaseFacts,
  LITIGATION_ROUTES,
} from '../../domain/register/cases/case.ts'
import { futureDay } from '../../domain/time/future-day.ts'
import { fail, ok } from '../../domain/result.ts'
import { NEW } from '../../ports/ledger.ts'
import { denied } from '../permission.ts'
import { dayReading } from '../forms/day-reading.ts'
import { goOn } from '../forms/go-on.ts'
import { type Fault, type Field, type Form, heardIn, heardText, heardWords } from '../forms/form.ts'
import { fromRecords } from '../items/item-text.ts'
import type { ThisMoment } from '../desk.ts'
import type { Write } from '../skill.ts'
import { caseKindIn, caseResultIn, routeIn } from './case-words.ts'

/** What a draft of a case knows so far. Plain JSON. */
export type CaseValues = Partial<CaseFacts>

type CaseField = Field<CaseValues>

const KIND: CaseField = {
  key: 'caseKind',
  names: ['案件类型', '类型', '类别'],
  missing: ({ caseKind }) => caseKind === undefined,
  question: () => ({
    text: '请问案件类型是哪一种?',
    choices: CASE_KINDS.map((kind) => ({ text: CASE_KIND_NAMES[kind] })),
  }),
  read(heard) {
    const caseKind = heard.meant === 'set' ? caseKindIn(heardWords(heard)) : undefined
    return caseKind && { set: { caseKind } }
  },
}

const RECEIVED = dayField('receivedOn', ['收到日期', '日期', '时间', '受理日期', '立案日期'])
const DECIDED = dayField('decidedOn', ['决定日期', '判决日期', '审结日期', '结果日期'])

const ROUTE: CaseField = {
  key: 'route',
  names: ['起诉途径', '途径'],
  missing: () => false,
  question: () => ({
    text: '请问起诉途径是哪一种?',
    choices: LITIGATION_ROUTES.map((text) => ({ text })),
  }),
  read(heard, { caseKind }) {
    const route = caseKind === 'litigation' ? routeIn(heardWords(heard)) : undefined
    return route && { set: { route } }
  },
}

const RESULT: CaseField = {
  key: 'result',
  names: ['结果', '办理结果', '审理结果'],
  missing: () => false,
  question: () => ({ text: '请问结果是哪一种?', choices: CASE_RESULTS.map((text) => ({ text })) }),
  read(heard) {
    const result = caseResultIn(heardWords(heard))
    return result && { set: { result } }
  },
}

const SUBJECT: CaseField = {
  key: 'subject',
  names: ['事由', '内容', '案由', '主题'],
  missing: () => false,
  question: () => ({ text: '请问事由是什么?' }),
  read: (heard) =>
    heard.meant === 'set' ? { set: { subject: heardText(heard) }, whole: true } : undefined,
}

/** One case: asked for, shown, recorded; its result may come later. */
export const CASE_FORM: Form<CaseValues> = {
  intent: 'record-case',
  fields: [KIND, RECEIVED, ROUTE, RESULT, DECIDED, SUBJECT],
  check: checkCase,
  card: (values) => fromRecords(['请核对这一件案件:', ...caseLines(values), GO_ON].join('\n')),
  write(values, desk) {
    const refused = denied(desk, 'record-case')
    return Promise.resolve(refused === undefined ? ok(recorded(values)) : fail(refused.says))
  },
}

export const GO_ON = goOn('日期改成…')

export function checkCase(
  { receivedOn, decidedOn }: CaseValues,
  { today }: Pick<ThisMoment, 'today'>,
): readonly Fault<CaseValues>[] {
  const early = receivedOn !== undefined && decidedOn !== undefined && decidedOn < receivedOn
  const faults: readonly (readonly ['receivedOn' | 'decidedOn', string | undefined])[] = [
    ['receivedOn', futureDay('收到日期', receivedOn, today)],
    ['decidedOn', futureDay('决定日期', decidedOn, today)],
    ['decidedOn', early ? `决定日期${decidedOn}早于收到日期${receivedOn},请核对。` : undefined],
  ]
  return faults.flatMap(([field, why]) => (why === undefined ? [] : [{ field, why }]))
}

export function caseLines(facts: CaseValues): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['类型', facts.caseKind && CASE_KIND_NAMES[facts.caseKind]],
    ['事由', facts.subject],
    ['收到日期', facts.receivedOn],
    ['起诉途径', facts.route],
    ['结果', facts.result ?? '尚未审结'],
    ['决定日期', facts.decidedOn],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
}

function recorded(values: CaseValues): Write {
  const { caseKind, receivedOn } = values
  if (caseKind === undefined || receivedOn === undefined)
    throw new Error('a case was confirmed before it was complete')
  return {
    events: [{ type: 'CaseReceived', record: NEW, facts: { ...values, caseKind, receivedOn } }],
    acknowledge([entry]) {
      if (entry?.type !== 'CaseReceived') throw new Error('a case was not recorded')
      const text = `已登记${CASE_KIND_NAMES[caseKind]}${entry.record}。`
      return {
        text,
        outcome: 'recorded',
        records: [{ kind: 'case', id: entry.record, change: 'recorded' }],
      }
    },
  }
}

function dayField(key: 'receivedOn' | 'decidedOn', names: CaseField['names']): CaseField {
  return {
    key,
    names,
    missing: (values) =>
      key === 'receivedOn'
        ? values.receivedOn === undefined
        : values.result !== undefined && values.decidedOn === undefined,
    question: () => ({ text: `请问${names[0]}是哪一天?` }),
    read(heard, values, { today }) {
      if (heard.meant === false && (key === 'decidedOn' || values.receivedOn !== undefined))
        return undefined
      const [said] = heardIn(heard.meaning.dates, heard)
      return dayReading(said, today, (date) => ({ [key]: date }))
    },
  }
}
