import type { Indicator } from '../../domain/figures/indicator.ts'
import { inheritedLabel, RATE, TIMES } from './inherited.ts'
import type { Names } from './names.ts'
import type { Label, SaidAround, Surroundings, Worded } from './worded.ts'
import { asksForMore, core, thingBehind, titleOf, withoutReceiving } from './wording.ts'

/** What a number is the number of; `undefined` when nothing says so. */
export function labelFor(around: Surroundings, names: Names): Label | undefined {
  return labelIn({ ...around, told: outsideOf(around) }, names)
}

/** Of 收到11件(含上年结转1件),答复10件 what stands in brackets is over when the sentence goes on. */
function outsideOf({ words, told }: Surroundings): readonly Worded[] {
  const isAside = told.length > 1 && /^[^()]{0,8}\)/.test(words)
  return isAside ? told.slice(0, -1) : told
}

function labelIn(around: Surroundings, names: Names): Label | undefined {
  const said = saidOf(around)
  const indicator = around.unit === TIMES ? undefined : indicatorOf(said, around, names)
  if (indicator !== undefined) return knownLabel(said, indicator, around)
  if (around.unit === undefined && !ANNOUNCES.test(said.own)) return undefined
  return inheritedLabel(said, around, names) ?? ownLabel(said)
}

/** A number without a count word is a figure only behind words that announce one. */
const ANNOUNCES =
  /(?:数|量|总计|合计|人数|信息|申请|公开|答复|处理|件数|条数|用户|粉丝|访问|点击|关注)$/

const PARTS = /其中|内有/

function saidOf({ words, behind, told }: Surroundings): SaidAround {
  const goesOn = told.at(-1)?.inParts === true && !/[。;]/.test(words)
  return {
    own: core(lastClause(words)),
    thing: thingBehind(behind),
    inParts: PARTS.test(words) || goesOn,
  }
}

function lastClause(words: string): string {
  return words.split(/[,;:]/).findLast((clause) => core(clause) !== '') ?? ''
}

/** 对25件申请收取…: what something was done to is not the count of it. */
const OBJECT = /(?:^|[^针])[对就将向]$/

function indicatorOf(said: SaidAround, around: Surroundings, names: Names): Indicator | undefined {
  if (OBJECT.test(said.own)) return undefined
  for (const words of wordings(said, around)) {
    const meant = words === '' ? undefined : names.meant(words)
    if (meant !== undefined) return meant
  }
  return undefined
}

/** 收到群众依申请公开7件 counts applications; 依申请公开信息54条, without the receiving, documents. */
const ASKED_FOR =
  /^(?:收到|受理|接到|新收|接收)(?:群众|公众|公民|市民|社会公众)?的?依申请公开(?:申请)?$/

/** Everything the catalogue may know it by, the fullest first. */
function wordings(
  { own, thing, inParts }: SaidAround,
  { words, told }: Surroundings,
): readonly string[] {
  const whole = inParts ? wholeOf({ words, told }) : undefined
  const rated = RATE.test(own) ? told.at(-1) : undefined
  return [
    ...withThing(own, thing),
    own,
    withoutReceiving(own),
    own.replace(ASKED_FOR, '政府信息公开申请'),
    ...[rated?.subject].map((subject) => (subject === undefined ? '' : subject + own)),
    core(words.replaceAll(',', '')),
    ...[whole?.words].map((name) => (name === undefined || own === '' ? '' : name + own)),
  ]
}

/** 主动公开的 39条 政府信息, 收到 2份 申请 */
function withThing(own: string, thing: string): readonly string[] {
  if (asksForMore(own)) return [own + thing, thing]
  return own.endsWith('的') ? [own + thing] : []
}

/** What 其中 divides: the figure before it. */
function wholeOf({ words, told }: Pick<Surroundings, 'words' | 'told'>): Worded | undefined {
  return PARTS.test(words) ? told.at(-1) : told.findLast((one) => !one.inParts)
}

const OTHER_SCOPE = /历年|累计|今年|本年|当年|(?:19|20)\d{2}年/

/** A part that goes by the very name of its whole is not the whole again. */
function knownLabel(said: SaidAround, indicator: Indicator, around: Surroundings): Label {
  const whole = said.inParts ? wholeOf(around) : undefined
  const isPart = whole?.indicator === indicator && !OTHER_SCOPE.test(around.words)
  return { ...ownLabel(said), indicator: isPart ? undefined : indicator }
}

const PAST = /去年|上年|上一年/

function ownLabel({ own, thing, inParts }: SaidAround): Label {
  const words = titleOf(nameOf(own, thing))
  return { words, subject: words, inParts, inherited: false }
}

function nameOf(own: string, thing: string): string {
  if (PAST.test(own)) return own.replace(/的$/, '')
  if (thing !== '' && asksForMore(own)) return own.endsWith('的') ? own + thing : thing
  return withoutReceiving(own) === '' ? own + thing : withoutReceiving(own)
}
