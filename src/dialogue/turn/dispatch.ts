import { withNotices } from '../../domain/time/holiday-notice.ts'
import { dayAt } from '../../domain/time/instant.ts'
import type { Choice } from '../../ports/channel.ts'
import type { Meaning } from '../../ports/understanding.ts'
import { continuing } from '../figures/follow-up.ts'
import { importedOffices } from '../figures/offices-known.ts'
import type { Remembered, TurnParts, Said } from './scene.ts'
import type { Answer, Desk, Skill } from '../skill.ts'
import { withNames } from '../figures/stand-ins.ts'
import { unclaimedLabels } from '../figures/unclaimed-labels.ts'

export interface Dispatched {
  readonly answer: Answer
  readonly meaning: Meaning
}

/** Where everything ends up that no other skill is meant for. */
const ELSE = 'out-of-scope'

/** Finds whose business a message is, and lets that skill answer it. */
export async function dispatch(
  said: Said,
  state: Remembered,
  parts: TurnParts,
): Promise<Dispatched> {
  const today = dayAt(said.now, parts.office.timezone)
  const reports = await parts.ledger.list('report')
  const moment = {
    today,
    labels: unclaimedLabels(reports),
    offices: importedOffices(reports, parts.office),
  }
  const read = (text: string): Promise<Meaning> => parts.understanding.understand(text, moment)
  const heard = await read(textOf(said, state))
  const picked = chosen(heard, state.context.menu)
  const meaning = picked === undefined ? heard : await read(picked.text)
  const calendar = await calendarIn(parts)
  const desk = { ...deskOf(said, state, { ...parts, calendar }), understand: read }
  const proceeded = await proceed(meaning, desk, parts)
  if (proceeded !== undefined) return proceeded
  const intent =
    (await claimed(meaning, desk, parts)) ?? continuing(meaning, state.context) ?? meaning.intent
  const skill = parts.skills.get(intent) ?? skillFor(ELSE, parts)
  const answer = await skill.respond({ ...meaning, intent: skill.intent }, desk)
  const mistaken = isHardlyMeant(answer, meaning, desk)
  const heeded = mistaken ? skillFor(ELSE, parts) : skill
  const taken = { ...meaning, intent: heeded.intent }
  return {
    answer: reminded(mistaken ? await heeded.respond(taken, desk) : answer, desk),
    meaning: taken,
  }
}

/** What goes into a form is kept to the letter, and so is whatever may open one. */
function textOf({ incoming: { text } }: Said, { context, form }: Remembered): string {
  const isQuestion = text.length <= QUESTION && !/[《\n]/u.test(text)
  return form === undefined && isQuestion ? withNames(text, context) : text
}

/** Who asks about one of two says no more. */
const QUESTION = 30

const SURE = 0.4
/** Staff's commands are short; who writes more than this to the office writes a letter. */
const LETTER = 80

/** A citizen's letter that sounds like staff's work is not refused: it is for somebody else. */
function isHardlyMeant({ says }: Answer, meaning: Meaning, { actor }: Desk): boolean {
  if (says.outcome !== 'refused' || actor.role !== 'public' || meaning.head !== undefined)
    return false
  return meaning.confidence < SURE || meaning.text.length > LETTER
}

async function claimed(
  meaning: Meaning,
  desk: Desk,
  { skills }: TurnParts,
): Promise<string | undefined> {
  const claims = await Promise.all(
    [...skills.values()].map(async (skill) => ({
      intent: skill.intent,
      claim: (await skill.claims?.(meaning, desk)) ?? false,
    })),
  )
  const first = claims.find(({ claim }) => claim === 'surely') ?? claims.find(({ claim }) => claim)
  return first?.intent
}

/** A bare number picks from the latest menu, and from no other. */
function chosen(meaning: Meaning, menu: readonly Choice[]): Choice | undefined {
  const { ordinal, text } = meaning
  if (ordinal === undefined || ordinal.text.trim() !== text.trim()) return undefined
  return menu[ordinal.value - 1]
}

/** A form in progress hears a message first; a question in between is none of its business. */
async function proceed(
  meaning: Meaning,
  desk: Desk,
  parts: TurnParts,
): Promise<Dispatched | undefined> {
  if (desk.form === undefined) return undefined
  const skill = skillFor(desk.form.intent, parts)
  const answer = await skill.proceed?.(meaning, desk, desk.form)
  return answer && { answer, meaning: { ...meaning, intent: skill.intent } }
}

/** After a question in between: the form still waits. */
function reminded(answer: Answer, desk: Desk): Answer {
  if (desk.form === undefined || answer.form !== undefined) return answer
  const text = `${answer.says.text}\n\n(刚才的登记还没有完成,没有写入,也没有取消:回「继续」接着办,回「取消」放弃。)`
  return { ...answer, says: { ...answer.says, text } }
}

function skillFor(intent: string, parts: TurnParts): Skill {
  const skill = parts.skills.get(intent)
  if (skill === undefined) throw new Error(`no skill ${intent}: add the folder intents/${intent}`)
  return skill
}

function deskOf(said: Said, state: Remembered, parts: TurnParts): Omit<Desk, 'understand'> {
  const { incoming, actor, now, key } = said
  return {
    now,
    today: dayAt(now, parts.office.timezone),
    actor,
    channel: incoming.channel,
    place: incoming.room === undefined ? 'private' : 'room',
    files: incoming.files,
    messageKey: key,
    context: state.context,
    form: state.form,
    office: parts.office,
    indicators: parts.indicators,
    calendar: parts.calendar,
    studio: parts.studio,
    paraphrases: parts.paraphrases,
    tables: parts.tables,
    keepFile: (bytes) => parts.files.keep(bytes),
    find: (kind, id) => parts.ledger.find(kind, id),
    list: (kind, query) => parts.ledger.list(kind, query),
    personal: (key) => parts.personal.get(key),
  }
}

/** The shipped calendar, with the notices that an admin entered. */
async function calendarIn({ calendar, ledger }: TurnParts): Promise<TurnParts['calendar']> {
  return withNotices(calendar, await ledger.list('notice'))
}
