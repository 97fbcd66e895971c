import type { Item } from '../../register/items/item.ts'
import type { RecordId } from '../../register/record.ts'
import { yearOf } from '../../time/civil-date.ts'
import type { Finding } from '../finding.ts'
import type { DraftSection } from './section.ts'
import type { Emptiness, FilledCell, FilledTable } from './fill.ts'
import type { Known } from '../known.ts'

/** What stands between a draft and its publication (待处理事项). */
export interface Blocker {
  readonly kind:
    | 'identity'
    | 'contradiction'
    | 'unreviewed'
    | 'unanswered'
    | 'empty-cells'
    | 'to-confirm'
    | 'conflict'
  /** In Chinese, one sentence. */
  readonly message: string
  /** Records that it is about. */
  readonly entries: readonly RecordId[]
}

interface Draft {
  readonly year: number
  readonly sections: readonly DraftSection[]
  readonly findings: readonly Finding[]
}

/** Faults of the figures first, then what is unfinished. */
export function blockersOf({ year, sections, findings }: Draft, known: Known): readonly Blocker[] {
  const tables = sections.flatMap((section) => section.tables)
  return [
    ...findings.filter(({ status }) => status === 'fail').map(faultOf),
    ...conflicts(tables),
    ...unreviewed(year, known.items),
    ...toConfirm(tables),
    ...tables.flatMap(emptyCells),
    ...sections.flatMap(unansweredIn),
  ]
}

function blocker(
  kind: Blocker['kind'],
  message: string,
  entries: Blocker['entries'] = [],
): Blocker {
  return { kind, message, entries }
}

function faultOf({ rule, message }: Finding): Blocker {
  return rule === 'text-against-table' || rule === 'text-against-text'
    ? blocker('contradiction', `文字与数据不一致:${message}`)
    : blocker('identity', `勾稽不平:${message}`)
}

/** The year's own report gives a cell more than one number. */
function conflicts(tables: readonly FilledTable[]): readonly Blocker[] {
  return tables.flatMap(({ cells }) =>
    cells.flatMap(({ row, filling }) => {
      if (filling.kind === 'empty' || filling.others.length === 0) return []
      const values = [filling.figure, ...filling.others].map(({ value }) => value ?? '空白')
      return [blocker('conflict', `年报对“${row.label}”有不止一个数:${values.join('、')}`)]
    }),
  )
}

const WAITING: readonly Item['status'][] = ['pending', 'approved', 'returned']
const NAMED = 10

function unreviewed(year: number, items: readonly Item[]): readonly Blocker[] {
  const entries = items
    .filter((item) => WAITING.includes(item.status) && yearsOf(item).includes(year))
    .map(({ id }) => id)
  if (entries.length === 0) return []
  const named = entries.slice(0, NAMED).join('、')
  const more = entries.length > NAMED ? '等' : ''
  return [
    blocker(
      'unreviewed',
      `${entries.length} 条主动公开登记尚未审核或发布,没有计入:${named}${more}`,
      entries,
    ),
  ]
}

/** The year that it is published in, or may yet be. */
function yearsOf({ id, createdOn, publishedOn }: Item): readonly number[] {
  if (publishedOn !== undefined) return [yearOf(publishedOn)]
  return [createdOn === undefined ? Number(id.slice(0, 4)) : yearOf(createdOn)]
}

/** One blocker for each kind of assumption, not for each cell. */
function toConfirm(tables: readonly FilledTable[]): readonly Blocker[] {
  const all = tables.flatMap(({ cells }) =>
    cells.flatMap(({ filling }) => (filling.kind === 'filled' ? filling.assumed : [])),
  )
  return [...new Set(all.map(({ what }) => what))].map((what) => {
    const labels = all.filter((one) => one.what === what).map(({ label }) => label)
    return blocker('to-confirm', `请确认:${what}(${some(labels)})`)
  })
}

const SHOWN = 3

function some(labels: readonly string[]): string {
  const all = [...new Set(labels)]
  const more = all.length > SHOWN ? `等 ${all.length} 项` : ''
  return `${all.slice(0, SHOWN).join('、')}${more}`
}

const WHY: Readonly<Record<Emptiness, string>> = {
  'blank-in-report': '年报原文空白',
  'not-in-report': '年报没有载明',
  'not-registered': '登记簿不登记,须由本单位填写',
  'no-entries': '登记簿没有本年的记录',
  'no-opening-balance': '没有期初累计,也没有上一年的累计',
}

/** One blocker for each reason, not for each cell. */
function emptyCells({ table, cells }: FilledTable): readonly Blocker[] {
  const reasons = [...new Set(cells.map(reasonOf).filter((why) => why !== undefined))]
  return reasons.map((why) => {
    const empty = cells.filter((cell) => reasonOf(cell) === why)
    const rows = some(empty.map(({ row }) => row.label))
    return blocker(
      'empty-cells',
      `《${table.title}》有 ${empty.length} 格空着(${WHY[why]}):${rows}`,
    )
  })
}

function reasonOf({ filling }: FilledCell): Emptiness | undefined {
  return filling.kind === 'empty' ? filling.why : undefined
}

function unansweredIn({ title, paragraphs }: DraftSection): readonly Blocker[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'unanswered'
      ? [blocker('unanswered', `“${title}”待填写:${paragraph.asks}`)]
      : [],
  )
}
