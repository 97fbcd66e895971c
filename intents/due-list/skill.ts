import { allowed, denied } from '../../src/dialogue/permission.ts'
import { applicationsNamed } from '../../src/dialogue/applications/naming/applications-named.ts'
import { dueQuestion } from '../../src/dialogue/duties/due-question.ts'
import { openQuestion } from '../../src/dialogue/duties/open-question.ts'
import { holdsAny, openRecords } from '../../src/dialogue/duties/open-records.ts'
import { dueEntry, dueTold } from '../../src/dialogue/duties/due-text.ts'
import { bounded, boundTold } from '../../src/dialogue/records/bounded-list.ts'
import { heldIn } from '../../src/dialogue/figures/known.ts'
import { explainDue } from '../../src/dialogue/duties/explain-due.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { minuteAt } from '../../src/domain/time/civil-minute.ts'
import { matterDoneOn } from '../../src/domain/register/tallies/matter.ts'
import { type Due, duesOf } from '../../src/domain/register/reminders/dues.ts'

export default defineSkill({
  intent: 'due-list',

  claims: asksForOpen,

  async respond(meaning, desk) {
    const refused = denied(desk, 'read-register')
    if (refused !== undefined) return refused
    const open = openQuestion(meaning, desk)
    if (open !== undefined) return openRecords(open, desk)
    if (WHY.test(meaning.plain)) return explainDue(meaning, desk)
    const dues = duesOf(await heldIn(desk), desk.calendar)
    const named = await namedIn(meaning, desk)
    if (named.length > 0)
      return list(
        `${named.join('、')}的期限`,
        dues.filter(({ id }) => named.includes(id)),
        desk,
      )
    const { name, fits } = dueQuestion(meaning, desk)
    return list(name, dues.filter(fits), desk)
  },
})

/** 「现在有几件申请没答复」 asks the register; without a word of this moment it does where any such record is held. */
async function asksForOpen(meaning: Meaning, desk: Desk): Promise<boolean> {
  const question = openQuestion(meaning, desk)
  if (!allowed(desk, 'read-register').allowed) return false
  if (asksForMatters(meaning.plain)) return holdsMatter(desk)
  if (question === undefined) return false
  return question.isNow || holdsAny(question, desk)
}

/** 有哪些舆情没回应, 幼儿园那件舆情几点前要回应 */
function asksForMatters(words: string): boolean {
  return /舆情|解读/u.test(words) && ASKS_WHEN.test(words)
}

const ASKS_WHEN =
  /(?:哪[些个几]|几[件条起个]|多少|有没有|还有)[^,;。]*(?:没|未|待|要)[^,;。]{0,4}(?:回应|解读|处置|办)|(?:什么时候|何时|几点|几号|哪天|多久)[^,;。]*(?:到期|回应|解读|截止|超时|前)|(?:到期|截止|回应|解读)[^,;。]*(?:什么时候|何时|几点|几号|哪天)/u

async function holdsMatter(desk: Desk): Promise<boolean> {
  const counts = await desk.list('count')
  return counts.some(({ matter }) => matter !== undefined && matterDoneOn(matter) === undefined)
}

const WHY = /为什么|怎么算|怎么来的|如何计算|逐日/u

/** The records that are asked for by number or by words; none when all are. */
async function namedIn(meaning: Meaning, desk: Desk): Promise<readonly string[]> {
  if (meaning.recordIds.length > 0) return meaning.recordIds.map(({ value }) => value)
  if (!/[件份]/u.test(meaning.plain) || /几件|哪几件|多少件/u.test(meaning.plain)) return []
  const { found, by } = await applicationsNamed(meaning, desk)
  return by === 'none' ? [] : found.map(({ id }) => id)
}

function list(name: string, dues: readonly Due[], desk: Desk): Answer {
  if (dues.length === 0)
    return { says: { text: `没有${name}。`, outcome: 'answered', evidence: [name] } }
  const now = { ...desk, minute: minuteAt(desk.now, desk.office.timezone) }
  const lines = dues.map((due, i) => `${String(i + 1)}. ${dueEntry(due, now)}`)
  const text = [`${name}共${String(dues.length)}项:`, ...bounded(lines)].join('\n')
  return {
    says: {
      text,
      outcome: 'answered',
      evidence: [
        name,
        String(dues.length),
        ...boundTold(lines),
        ...dues.flatMap((due) => dueTold(due, now)),
      ],
    },
    remember: { listed: dues.map(({ id }) => id) },
  }
}
