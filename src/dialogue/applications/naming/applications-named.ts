import { ADDRESS, isPersonName, mayBePersonName } from '../../../domain/people/person-name.ts'
import { type Application, isOpen } from '../../../domain/register/applications/application.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { closestTo } from '../../named-by-words.ts'
import { applicantNameOf } from '../applicant/name.ts'
import { applicationsCalled } from './applications-called.ts'
import { namingIn } from './naming.ts'
import { withoutProcedure } from './procedure-words.ts'

/** The applications that a message names, and whether it says which at all. */
export interface Named {
  readonly found: readonly Application[]
  /** `none`: the message leaves it open, then all that are not ended are meant. */
  readonly by: 'number' | 'words' | 'none'
  /** The words that name it, where they do not quite fit: nothing is taken for it without being said. */
  readonly called?: string
}

/** Found by number, by place in the last list, by the applicant's name, or by words of what is asked for. */
export async function applicationsNamed(meaning: Meaning, desk: Desk): Promise<Named> {
  const all = await desk.list('application')
  const { recordIds } = meaning
  if (recordIds.length > 0)
    return {
      found: all.filter(({ id }) => recordIds.some(({ value }) => value === id)),
      by: 'number',
    }
  const listed = listedIn(meaning, desk)
  if (listed !== undefined) return { found: all.filter(({ id }) => id === listed), by: 'number' }
  const byName = await namedAfter(all, meaning.text, desk)
  if (byName.length > 0) return { found: byName, by: 'words' }
  const naming = namingIn(meaning)
  if (naming !== undefined && naming.words !== '') return namedBy(naming.words, all, desk)
  const found = closest(all, meaning)
  if (found.length > 0) return { found, by: 'words' }
  return leftOpen(all, naming?.receivedOn, desk)
}

/** By the words that say which: 党工委那件. */
export async function namedBy(
  words: string,
  all: readonly Application[],
  desk: Desk,
): Promise<Named> {
  return { ...(await applicationsCalled(words, all, desk)), by: 'words' }
}

/** All that are not ended; of these the ones that came on the day that was said. */
function leftOpen(
  all: readonly Application[],
  receivedOn: CivilDate | undefined,
  desk: Desk,
): Named {
  const open = all.filter(isOpen)
  const ofDay = open.filter((one) => one.receivedOn === receivedOn)
  if (ofDay.length > 0) return { found: ofDay, by: 'words' }
  return { found: open.length > 0 ? open : lastOwn(all, desk), by: 'none' }
}

function listedIn({ ordinal }: Meaning, { context }: Desk): string | undefined {
  return ordinal && context.listed?.[ordinal.value - 1]
}

/** Where nothing is open, the one that he changed last: a step on it is refused with what it would allow. */
function lastOwn(all: readonly Application[], { actor }: Desk): readonly Application[] {
  const own = all.filter(({ last }) => last.by.user === actor.user)
  return own.toSorted((one, other) => other.last.seq - one.last.seq).slice(0, 1)
}

/** By the applicant's name, for who may know it. */
async function namedAfter(
  all: readonly Application[],
  text: string,
  desk: Desk,
): Promise<readonly Application[]> {
  const named = await Promise.all(
    all.map(async (application) => {
      const name = await applicantNameOf(application, desk)
      return name !== undefined && name.length > 1 && isSaid(name, text)
    }),
  )
  return all.filter((_, i) => named[i])
}

/** 马上答复 and 何时答复 name nobody, though people go by these words; 马上那件 and 马上的申请 do. */
function isSaid(name: string, text: string): boolean {
  if (!text.includes(name)) return false
  if (isPersonName(name) || !mayBePersonName(name)) return true
  return AS_NAME.test(text.slice(text.indexOf(name) + name.length))
}

const AS_NAME = new RegExp(`^(?:${ADDRESS}|的|[那这该]一?[件份个]|要|申请|[\\s,，]*$)`, 'u')

/** Those whose subject shares the longest stretch with the message. */
function closest(all: readonly Application[], meaning: Meaning): readonly Application[] {
  const subjectOf = ({ subject }: Application): string => subject
  return closestTo(meaning, { records: all, subjectOf, without: withoutProcedure })
}
