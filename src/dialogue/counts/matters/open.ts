import { type Matter, matterDoneOn } from '../../../domain/register/tallies/matter.ts'
import type { Count } from '../../../domain/register/tallies/tally.ts'
import { titleKey } from '../../../domain/register/items/duplicates.ts'
import { denied } from '../../permission.ts'
import { openForm } from '../../forms/run.ts'
import type { Answer, Desk, Meaning } from '../../skill.ts'
import { NO_SUCH_TIME } from './fields.ts'
import { matterForm } from './form.ts'
import { timesIn } from '../said-time.ts'
import { answerIn, matterIn, readMatter, tellsDone } from './read.ts'

/** Whether staff's message tells of an opinion or of a document to be explained, or of the answer to one. */
export function soundsLikeMatter(meaning: Meaning): boolean {
  return meaning.head === undefined && (matterIn(meaning) !== undefined || tellsDone(meaning))
}

/** Goes on with a matter that waits, or opens a new one; `undefined` where the message tells of a mere number. */
export async function openMatter(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  const answered = tellsDone(meaning) ? await openAnswer(meaning, desk) : undefined
  if (answered !== undefined) return answered
  const kind = matterIn(meaning)
  if (kind === undefined) return undefined
  const values = readMatter(kind, meaning, desk)
  const odd =
    kind === 'opinion' && timesIn(meaning, desk.today).some(({ minute }) => minute === undefined)
  const fault = odd ? ({ field: 'foundAt', why: NO_SUCH_TIME } as const) : undefined
  return openForm(matterForm(kind), { values, fault }, desk)
}

type Waiting = Count & { readonly matter: Matter }

async function openAnswer(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  const refused = denied(desk, 'record-count')
  if (refused !== undefined) return refused
  const waiting = await waitingMatters(meaning, desk)
  const found = meantAmong(waiting, meaning)
  const [one, other] = found.length > 0 || isNew(meaning) ? found : waiting
  if (one === undefined) return undefined
  if (other !== undefined) return which(found.length > 0 ? found : waiting)
  const { matter, id, version } = one
  const { kind, ...facts } = matter
  const values = { matter: kind, ...facts, ...answerIn(kind, meaning, desk), of: { id, version } }
  return openForm(matterForm(kind), { values }, desk)
}

/** What says when it was found as well is a record of its own. */
function isNew(meaning: Meaning): boolean {
  return matterIn(meaning) !== undefined && /发现|监测|出现/u.test(meaning.plain)
}

async function waitingMatters({ plain }: Meaning, desk: Desk): Promise<readonly Waiting[]> {
  const kind = /解读/u.test(plain) ? 'interpretation' : 'opinion'
  const rows = await desk.list('count')
  return rows.filter((row): row is Waiting => {
    const { matter } = row
    return matter?.kind === kind && matterDoneOn(matter) === undefined
  })
}

/** By number, by title, or by words that stand in what it is about. */
function meantAmong(waiting: readonly Waiting[], meaning: Meaning): readonly Waiting[] {
  const { recordIds, titles, text } = meaning
  if (recordIds.length > 0)
    return waiting.filter(({ id }) => recordIds.some(({ value }) => value === id))
  const keys = titles.map(({ value }) => titleKey(value))
  if (keys.length > 0) return waiting.filter(({ matter }) => keys.includes(titleKey(matter.about)))
  const named = waiting.filter(({ matter }) => text.includes(matter.about))
  return named.length > 0 ? named : waiting.filter(({ matter }) => sharesWords(matter.about, text))
}

/** 停水 of 网传停水通知: two characters in a row, none of which is a word of every opinion. */
function sharesWords(about: string, text: string): boolean {
  return Array.from({ length: Math.max(0, about.length - 1) }, (_, i) =>
    about.slice(i, i + 2),
  ).some((pair) => !COMMON.test(pair) && text.includes(pair))
}

const COMMON = /[\d\s\p{P}]|舆情|回应|网传|网友|网络|反映|政策|解读|办法|通知/u

function which(found: readonly Waiting[]): Answer {
  const lines = found.map(({ id, matter }) => `${id}“${matter.about.replace(/^《(.*)》$/u, '$1')}”`)
  const text = `有几件都在等待办理,请用编号指明是哪一件:\n${lines.join('\n')}`
  return { says: { text, outcome: 'clarify', evidence: lines } }
}
