import { maskedName } from '../../../domain/people/masking.ts'
import { ADDRESS, isPersonName, personNamedIn } from '../../../domain/people/person-name.ts'
import { type Application, isOpen } from '../../../domain/register/applications/application.ts'
import { titleKey } from '../../../domain/register/items/duplicates.ts'
import type { Desk } from '../../skill.ts'
import { applicantNameOf } from '../applicant/name.ts'
import { commonStretch } from './common-stretch.ts'
import { applicantTypeIn, viaIn } from '../receipt/words.ts'

/** The applications that go by these words. */
export interface Called {
  readonly found: readonly Application[]
  /** The words, where they do not fit wholly; a name is masked. */
  readonly called?: string
}

/**
 * By what is asked for; where that fits none, by who applied and how: 「菜市场那件」, 「王女士那件」, 「律所那件」. Words that
 * fit nothing find nothing: the one application that is open may be another.
 */
export async function applicationsCalled(
  words: string,
  all: readonly Application[],
  desk: Desk,
): Promise<Called> {
  const about = bySubject(words, all)
  if (about.found.length > 0) return about
  const open = all.filter(isOpen)
  const person = personIn(words)
  return person === undefined ? byFacts(words, open) : byPerson(person, open, desk)
}

const SHORTEST = 2
/** Of the words that are said, so many must stand in what is asked for. */
const HALF = 0.5
const MOST = 0.75

interface Fit {
  readonly share: number
  readonly longest: number
}

function bySubject(words: string, all: readonly Application[]): Called {
  const fits = all.map((application) => ({ application, ...fitOf(words, application.subject) }))
  const best = fits.reduce((one, other) => (isBetter(other, one) ? other : one), NO_FIT)
  if (best.share < HALF) return { found: [], called: words }
  const found = fits.filter((fit) => !isBetter(best, fit)).map(({ application }) => application)
  return { found, called: best.share >= MOST ? undefined : words }
}

const NO_FIT: Fit = { share: 0, longest: 0 }

function isBetter(one: Fit, other: Fit): boolean {
  return one.share > other.share || (one.share === other.share && one.longest > other.longest)
}

/** 拆迁款 of 拆迁补偿款明细: a stretch in common, and how many of the characters are there. */
function fitOf(words: string, subject: string): Fit {
  const [said, about] = [titleKey(words), titleKey(subject)]
  const stretch = commonStretch(said, about, SHORTEST)
  if (stretch === undefined) return NO_FIT
  const there = Array.from(said).filter((char) => about.includes(char)).length
  return { share: there / Array.from(said).length, longest: stretch.end - stretch.start }
}

const SURNAME = new RegExp(`^(?<name>[\\u4e00-\\u9fff]{1,3}?)(?:${ADDRESS}|家)$`, 'u')

function personIn(words: string): string | undefined {
  const surname = SURNAME.exec(words)?.groups?.['name']
  return surname ?? personNamedIn(words) ?? (isPersonName(words) ? words : undefined)
}

/** By the family name; an application without a name may be his, and is asked about. */
async function byPerson(person: string, open: readonly Application[], desk: Desk): Promise<Called> {
  const names = await Promise.all(open.map((one) => applicantNameOf(one, desk)))
  const own = open.filter((_, i) => isHis(names[i], person))
  if (own.length > 0) return { found: own }
  const nameless = open.filter(
    ({ applicantType }, i) => names[i] === undefined && applicantType === '自然人',
  )
  return { found: nameless, called: maskedName(person) }
}

/** 吴女士 may be 吴立新; 吴立 is another. */
function isHis(name: string | undefined, person: string): boolean {
  if (name === undefined) return false
  const isFamilyName = person.length === 1 || !isPersonName(person)
  return (
    name === person || (isFamilyName && name.startsWith(person)) || isFamilyNameOf(name, person)
  )
}

/** Entered as 陈某 or 陈女士, spoken of by the whole name. */
function isFamilyNameOf(name: string, person: string): boolean {
  const family = new RegExp(`^(?<family>.{1,2})(?:某某?|${ADDRESS})$`, 'u').exec(name)?.groups
  return family?.['family'] !== undefined && person.startsWith(family['family'])
}

/** Longer words are the name of something: 网站建设合同. */
const LONGEST_FACT = 6

function byFacts(words: string, open: readonly Application[]): Called {
  const via = viaIn(words)
  const type = applicantTypeIn(words)
  const isFact = words.length <= LONGEST_FACT && (via ?? type) !== undefined
  if (!isFact) return { found: [], called: words }
  const found = open.filter(
    (one) => (via ?? one.via) === one.via && (type ?? one.applicantType) === one.applicantType,
  )
  return { found, called: words }
}
