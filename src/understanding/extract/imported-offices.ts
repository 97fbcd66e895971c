import { oncePer } from '../../domain/once.ts'
import type { KnownOffice } from '../../ports/understanding.ts'
import { searchCopy } from '../search-copy.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

/** A body that a text names; `name` as its reports have it, where any are stored. */
export interface Body {
  readonly us: boolean
  readonly name?: string
}

const REGION = '[\\u4e00-\\u9fff]{2,4}?(?:自治州|自治县|省|市|区|县|州|盟|旗)'
const PARTS = new RegExp(`^((?:${REGION})*)(.*)$`)
const LAST_REGION = new RegExp(`(${REGION})$`)
const LOCAL = /^([\u4e00-\u9fff]{2,6}?(?:街道|镇|乡))(?:办事处|办公室|办|人民政府|政府|党工委)?$/
const GOVERNMENT = /^(?:人民)?政府(?:办公室|办公厅|办)?$/
const ITS_OFFICE = '(?:办事处|办公室|办(?![理结件公])|(?:人民)?政府(?:办公室|办公厅|办)?)?'
/** 淮安市 alone is its government; 淮安市教育局 is another body, and so is 淮安市清河区. */
const NOT_ITS_BODY =
  '(?![\\u4e00-\\u9fff]{1,8}?(?:局|委员会|办事处|街道|镇|乡|区(?!别|分)|县|法院|检察院))'

/** Finds the bodies of which reports are stored: 嘉莲街道办 for 思明区嘉莲街道办事处, 泉港教育局 for 泉港区教育局. */
export function importedIn(text: string, offices: readonly KnownOffice[]): readonly Hit<Body>[] {
  return offices.flatMap((office) =>
    matchesOf(text, patternOf(office)).map((match) => withRegion(text, match, office)),
  )
}

const patternOf = oncePer(({ name }: KnownOffice) => new RegExp(saying(searchCopy(name).text), 'g'))

function saying(name: string): string {
  const [, regions, core] = partsOf(PARTS, name)
  const [, region] = partsOf(LAST_REGION, regions)
  const [, local] = partsOf(LOCAL, core)
  if (local !== '') return escaped(local) + ITS_OFFICE
  const itself = `(?:(?:人民)?政府(?:办公室|办公厅|办)?|${NOT_ITS_BODY})`
  if (core === '' || GOVERNMENT.test(core)) return escaped(region) + itself
  return `${inShort(region)}(?:人民政府|政府)?${escaped(core)}`
}

/** 泉港 for 泉港区. */
function inShort(region: string): string {
  const [, stem, kind] = partsOf(/^(.{2,}?)(省|市|区|县)$/, region)
  return stem === '' ? escaped(region) : `${escaped(stem)}${kind}?`
}

/** What the groups of a pattern hold; empty where it does not match. */
function partsOf(pattern: RegExp, text: string): readonly [string, string, string] {
  const [all = '', one = '', two = ''] = pattern.exec(text) ?? []
  return [all, one, two]
}

const FURTHEST = 20
const BEFORE = new RegExp(`(?:${REGION})+$`)

/** 琼海市大路镇 is the town that the report is of, 昆山市大路镇 another: the report speaks of where it is. */
function withRegion(
  text: string,
  { 0: said, index }: RegExpExecArray,
  { name, text: report }: KnownOffice,
): Hit<Body> {
  const end = index + said.length
  const before = BEFORE.exec(text.slice(Math.max(0, index - FURTHEST), index))?.[0]
  if (before === undefined) return { value: { us: false, name }, start: index, end }
  const start = index - before.length
  return { value: spokenOf(before, report) ? { us: false, name } : { us: false }, start, end }
}

/** What stands before a region is no part of its name: 请问琼海市. */
function spokenOf(regions: string, report: string): boolean {
  for (let length = 3; length <= regions.length; length++)
    if (report.includes(regions.slice(-length))) return true
  return false
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
