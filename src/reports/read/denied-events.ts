import type { Span } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Names } from './names.ts'

/** Something that a report says did not happen, by the catalogue's name or the report's own words. Offsets are those of the dense text. */
export interface DeniedEvent extends Span {
  readonly indicator?: Indicator
  readonly label: string
}

const NOT = '(?:尚|并|均|从|也|亦|都|暂|皆|仍)?(?:未曾|未有|未|没有|没|不曾)'
const HAPPENED = '(?:发生|出现|收到|接到)(?:过|任何|一起|一例|一件|一次)*'
/** 因政府信息公开被追究责任: what it would have been about. */
const CAUSE = '(?:因[^,。;]{0,16}?(?:引起|引发|导致|产生|被|而|受到)的?)?'
const KIND = '(?:的?(?:情况|情形|现象|事件|案件|问题|事项))?'
const END = '(?=[,。;)]|$)'
const HAPPENING = new RegExp(
  `${NOT}${HAPPENED}${CAUSE}(?<label>[\u4e00-\u9fff、“”]{2,14}?)${KIND}${END}`,
  'g',
)
/** What an office does or leaves undone; only what the catalogue counts is then a zero, the rest may be a complaint. */
const DOING = new RegExp(
  `${NOT}(?:召开|举办|举行|组织|制定|制发|出台)(?:过|任何)*(?<label>[\u4e00-\u9fff]{2,14}?)${KIND}${END}`,
  'g',
)
const CARRIED = new RegExp(
  `(?:${NOT}|无)(?<label>(?:上年度?|上一年度?)?结转)(?:申请|件)?${KIND}${END}`,
  'g',
)

/** Words that name nothing, or that speak of what was left undone. */
const NOTHING = /^(?:此|这|上述|以上|该|类似|相关|有关|其[他它])|[未没不]|的$/
/** 申请人未收到答复,可…: a rule, and nothing that was counted. */
const CONDITION = /(?:如|若|如果|凡|倘|申请人|当事人|逾期|期限内|部分|个别|有的|一些)[^,。;]*$/

/** What a dense text denies as a thing that happens: 未发生责任追究, 没有出现超期答复的情况. */
export function deniedEvents(dense: string, names: Pick<Names, 'meant'>): readonly DeniedEvent[] {
  return [
    ...eventsIn(dense, HAPPENING, names),
    ...eventsIn(dense, CARRIED, names),
    ...eventsIn(dense, DOING, names).filter((one) => one.indicator !== undefined),
  ]
}

function eventsIn(dense: string, denial: RegExp, { meant }: Pick<Names, 'meant'>): DeniedEvent[] {
  return [...dense.matchAll(denial)].flatMap((hit) => {
    const words = hit.groups?.['label'] ?? ''
    if (NOTHING.test(words) || CONDITION.test(dense.slice(0, hit.index))) return []
    const indicator = meant(words)
    const label = indicator?.label ?? words
    return [{ indicator, label, start: hit.index, end: hit.index + hit[0].length }]
  })
}
