import type { RecordId } from '../../../domain/register/record.ts'
import { type Matter, matterDoneOn, matterSince } from '../../../domain/register/tallies/matter.ts'
import type { CountFacts } from '../../../domain/register/tallies/tally.ts'
import { fail, ok } from '../../../domain/result.ts'
import { minuteAt } from '../../../domain/time/civil-minute.ts'
import { NEW } from '../../../ports/ledger.ts'
import { denied } from '../../permission.ts'
import type { Fault, Form } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Desk, Saying, Write } from '../../skill.ts'
import { ANSWERED, INTERPRETATION_FIELDS, OPINION_FIELDS } from './fields.ts'
import { matterLines } from './text.ts'
import { matterOf, type MatterValues } from './values.ts'

/** One opinion or one interpretation: what, since when, and when it was answered. */
export function matterForm(kind: Matter['kind']): Form<MatterValues> {
  return {
    intent: 'record-count',
    fields: kind === 'opinion' ? OPINION_FIELDS : INTERPRETATION_FIELDS,
    check: checkMatter,
    change: (change, { meaning, values, desk }) =>
      values.answeredAt !== undefined && /^(?:时间|日期)$/u.test(change.what)
        ? ANSWERED.read({ meaning, span: change.to, meant: 'set' }, values, desk)
        : undefined,
    card(values, { calendar }) {
      const lines = matterLines(complete(values), calendar)
      return fromRecords(['请核对这一件事项:', ...lines, GO_ON].join('\n'), { evidence: lines })
    },
    async write(values, desk) {
      const refused = denied(desk, 'record-count')
      if (refused !== undefined) return fail(refused.says)
      const now = values.of && (await desk.find('count', values.of.id))
      if (now?.version !== values.of?.version) return fail(CHANGED)
      return ok(writing(complete(values), now?.id))
    },
  }
}

const GO_ON = goOn('时间改成…')
const CHANGED: Saying = { text: '这件事项刚刚有改动,没有写入;请重新办理。', outcome: 'refused' }

function complete(values: MatterValues): Matter {
  const matter = matterOf(values)
  if (matter === undefined) throw new Error('a matter was shown before it was complete')
  return matter
}

function checkMatter(values: MatterValues, desk: Desk): readonly Fault<MatterValues>[] {
  const { foundAt, answeredAt, issuedOn, interpretedOn } = values
  const minute = minuteAt(desk.now, desk.office.timezone)
  const found: readonly Fault<MatterValues>[] = [
    ...ahead('foundAt', foundAt, minute),
    ...ahead('answeredAt', answeredAt, minute),
    ...ahead('interpretedOn', interpretedOn, desk.today),
  ]
  const early = [
    ...before('answeredAt', answeredAt, foundAt),
    ...before('interpretedOn', interpretedOn, issuedOn),
  ]
  return [...found, ...early]
}

function ahead(
  field: keyof MatterValues,
  said: string | undefined,
  now: string,
): readonly Fault<MatterValues>[] {
  return said === undefined || said <= now
    ? []
    : [
        {
          field,
          why: `${said.replace('T', ' ')}还没到,现在是${now.replace('T', ' ')};请核对时间。`,
        },
      ]
}

function before(
  field: keyof MatterValues,
  said: string | undefined,
  since: string | undefined,
): readonly Fault<MatterValues>[] {
  if (said === undefined || since === undefined || said >= since) return []
  return [{ field, why: `${said.replace('T', ' ')}早于${since.replace('T', ' ')},请核对时间。` }]
}

function writing(matter: Matter, record: RecordId | undefined): Write {
  const facts = factsOf(matter)
  return {
    events: [
      record === undefined
        ? { type: 'CountRecorded', record: NEW, facts }
        : { type: 'CountRecounted', record, facts },
    ],
    acknowledge([entry]) {
      const id = entry !== undefined && 'record' in entry ? entry.record : (record ?? NEW)
      const done = matterDoneOn(matter)
      const text = `已登记${id} ${facts.register}“${matter.about.replace(/^《(.*)》$/u, '$1')}”${done === undefined ? ',待办' : `,${done}办结`}。`
      const change = record === undefined ? 'counted' : 'replied'
      return {
        text,
        outcome: 'recorded',
        records: [{ kind: 'count', id, change }],
        evidence: [matter.about, done ?? ''],
      }
    },
  }
}

/** While it waits nothing was done that could be counted; afterwards it counts on the day it was done. */
function factsOf(matter: Matter): CountFacts {
  const done = matterDoneOn(matter)
  return {
    register: matter.kind === 'opinion' ? '舆情回应' : '政策解读',
    period: done ?? matterSince(matter),
    count: done === undefined ? 0 : 1,
    matter,
  }
}
