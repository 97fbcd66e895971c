import type { LayoutSection } from '../../domain/figures/drafts/layout.ts'

/** How a message names a section: by its place (第五部分, 第二部分(三)) or by words of its title. */
export interface SectionName {
  readonly place?: string
  /** (三) inside it */
  readonly inner?: string
  readonly words?: string
}

const DIGITS = '零一二三四五六七八九'

/** The section of a layout that is meant; `undefined` where none or more than one fits. */
export function sectionNamed(
  { place, inner, words }: SectionName,
  sections: readonly LayoutSection[],
): LayoutSection | undefined {
  if (words !== undefined) return sectionLike(words, sections)
  if (place === undefined) return undefined
  const at = sections.findIndex(
    ({ title, level }) => level === 1 && title.startsWith(`${inHan(place)}、`),
  )
  return inner === undefined ? sections[at] : within(at, inHan(inner), sections)
}

function inHan(numeral: string): string {
  return DIGITS[Number(numeral)] ?? numeral
}

function within(
  at: number,
  inner: string,
  sections: readonly LayoutSection[],
): LayoutSection | undefined {
  if (at < 0) return undefined
  const rest = sections.slice(at + 1)
  const end = rest.findIndex(({ level }) => level === 1)
  const parts = end < 0 ? rest : rest.slice(0, end)
  return parts.find(({ title }) => title.startsWith(`(${inner})`))
}

/** So much of what is said must stand in the title. */
const ENOUGH = 0.6

/** 存在问题 is 五、存在的主要问题及改进情况: the title that holds most of the pairs of characters that are said. */
function sectionLike(words: string, sections: readonly LayoutSection[]): LayoutSection | undefined {
  const said = pairsOf(words)
  const ranked = sections
    .map((section) => ({ section, match: shareIn(said, pairsOf(plainTitle(section.title))) }))
    .filter(({ match }) => match >= ENOUGH)
    .sort((one, other) => other.match - one.match)
  const [best, next] = ranked
  return best !== undefined && best.match > (next?.match ?? 0) ? best.section : undefined
}

/** Without its number and small words. */
export function plainTitle(title: string): string {
  return title.replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u, '')
}

function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text.replace(/[的和与及、\s]/gu, ''))
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)
}

function shareIn(pairs: readonly string[], among: readonly string[]): number {
  return pairs.length === 0 ? 0 : pairs.filter((pair) => among.includes(pair)).length / pairs.length
}
