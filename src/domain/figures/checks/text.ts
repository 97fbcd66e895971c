import type { Cells } from '../cells.ts'
import type { Finding, FindingStatus } from '../finding.ts'
import { equation, finding, isExact, named, sumOf } from './findings.ts'
import { isValued } from '../figure.ts'
import type { CellSum, StatutoryForm, FormTable } from '../form.ts'
import type { Indicator, IndicatorId } from '../indicator.ts'
import type { ReadFigure } from '../report.ts'

/** The figures of the prose against what the table states of the same indicator. */
export function checkTextAgainstTable(
  figures: readonly ReadFigure[],
  form: StatutoryForm | undefined,
  cells: Cells,
): readonly Finding[] {
  const stated = [
    ...cellsStated(figures),
    ...(form?.tables.flatMap((table) => sumsStated(table, cells)) ?? []),
  ]
  const said = prose(figures)
  return said.flatMap((figure) => {
    const same = stated.filter(
      (one) => one.indicator === figure.indicator && one.scope === figure.scope,
    )
    // Where the table can be read in more ways than one, one that fits is enough.
    const best = same.find((one) => sumOf(one.cells) === figure.value) ?? same[0]
    return best === undefined || isOfMore(figure, best, said) ? [] : [against(figure, best)]
  })
}

/** 全县收到120件,其中本机关20件: where one of two fits, the other is of more than the table. */
function isOfMore(figure: ReadFigure, { cells }: Stated, said: readonly ReadFigure[]): boolean {
  const table = sumOf(cells)
  return (
    figure.value !== table &&
    said.some(
      (one) =>
        one.indicator === figure.indicator && inOneSentence(one, figure) && one.value === table,
    )
  )
}

/** What a table says of an indicator: in one cell, or in several together. */
interface Stated {
  readonly indicator: IndicatorId
  readonly scope: ReadFigure['scope']
  readonly cells: readonly ReadFigure[]
  readonly loosely: boolean
}

function cellsStated(figures: readonly ReadFigure[]): readonly Stated[] {
  return figures.flatMap((figure) =>
    figure.cell === undefined || figure.indicator === undefined || !isValued(figure)
      ? []
      : [{ indicator: figure.indicator, scope: figure.scope, cells: [figure], loosely: false }],
  )
}

function sumsStated(table: FormTable, cells: Cells): readonly Stated[] {
  return table.sums.flatMap((sum) => {
    const parts = cellsOfSum(table, sum, cells)
    return parts === undefined
      ? []
      : [{ indicator: sum.indicator, scope: 'year', cells: parts, loosely: sum.loosely }]
  })
}

/** `undefined` when one of them is blank or absent. */
function cellsOfSum(
  table: FormTable,
  { rows, columns }: CellSum,
  cells: Cells,
): readonly ReadFigure[] | undefined {
  const all = rows.flatMap((row) => columns.map((column) => cells.at(table, row, column)))
  const known = all.filter(isValued)
  return known.length === all.length && all.length > 0 ? known : undefined
}

function against(figure: ReadFigure, stated: Stated): Finding {
  const { status, said } = verdict(figure, stated)
  const [first] = stated.cells
  const where = `${first?.cell?.table ?? ''}${stated.cells.length > 1 ? '各格合计' : ''}`
  const message = `正文“${named(figure)}”,${where} ${equation(stated.cells)},${said}`
  return finding('text-against-table', status, [message, [figure, ...stated.cells]])
}

/** 办理22件(含上年结转2件): the words say that it is both together. */
const WITH_CARRIED = /(?:含|包括|加上?|连同)(?:上年|上一年|去年)?(?:度)?结转/

function verdict(
  figure: ReadFigure,
  { cells, loosely }: Stated,
): { status: FindingStatus; said: string } {
  const table = sumOf(cells)
  if (!isExact(figure))
    return { status: (figure.value ?? 0) <= table ? 'pass' : 'uncertain', said: '正文是约数' }
  if (figure.value !== table) return { status: 'fail', said: '不一致' }
  return loosely && !WITH_CARRIED.test(figure.quote)
    ? { status: 'uncertain', said: '数字相等,但表中另有同名的一格' }
    : { status: 'pass', said: '一致' }
}

/** The figures of the prose against one another: the same indicator twice, or two that one word may mean. */
export function checkTextAgainstText(
  figures: readonly ReadFigure[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  const groups = groupsOf(prose(figures).filter(isExact))
  const ways = new Map(indicators.map((one) => [one.id, waysOf(one)]))
  return groups.flatMap(([first, ...others], place) => [
    ...others
      .filter((other) => other.value === first.value || !inOneSentence(first, other))
      .map((other) => sameIndicator(first, other)),
    ...groups
      .slice(place + 1)
      .flatMap(([other]) =>
        areRelated(first, other, ways) ? [relatedIndicators(first, other)] : [],
      ),
  ])
}

/** 传真申请1件,信函申请4件: what one sentence counts twice it tells apart. */
function inOneSentence(one: ReadFigure, other: ReadFigure): boolean {
  return one.quote === other.quote
}

type Group = [ReadFigure, ...ReadFigure[]]

/** The figures of one indicator and scope, in the order of the text. */
function groupsOf(figures: readonly ReadFigure[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const figure of figures) {
    const key = `${figure.indicator ?? ''} ${figure.scope}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}

type Ways = ReadonlyMap<string, readonly string[]>

/** Two indicators that the same question may mean, counted alike, with different numbers. */
function areRelated(one: ReadFigure, other: ReadFigure, ways: Ways): boolean {
  if (one.scope !== other.scope || one.unit !== other.unit || one.value === other.value)
    return false
  const others = ways.get(other.indicator ?? '') ?? []
  return (ways.get(one.indicator ?? '') ?? []).some((way) => others.includes(way))
}

/** What a question may say to mean the indicator, one text for each way. */
function waysOf({ about }: Indicator): readonly string[] {
  return about.map((way) => [...way].sort().join(' '))
}

function sameIndicator(one: ReadFigure, other: ReadFigure): Finding {
  const same = one.value === other.value
  const said = `正文两处“${one.label}”:${named(one)};${named(other)}`
  return finding('text-against-text', same ? 'pass' : 'fail', [
    `${said},${same ? '一致' : '前后不一致'}`,
    [one, other],
  ])
}

function relatedIndicators(one: ReadFigure, other: ReadFigure): Finding {
  return finding('text-against-text', 'uncertain', [
    `正文一处为“${named(one)}”,另一处为“${named(other)}”,两处名称相近而数字不同,报告未说明是否同一口径`,
    [one, other],
  ])
}

function prose(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures.filter(
    (one) => one.cell === undefined && one.indicator !== undefined && isValued(one),
  )
}
