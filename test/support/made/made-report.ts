import type { StatutoryForm } from '../../../src/domain/figures/form.ts'
import type { Chance } from './chance.ts'
import { type Numbers, soundCells } from './sound-cells.ts'

/** A made-up report before it is written down: its cells, and what its sentences say. */
export interface MadeReport {
  readonly form: StatutoryForm
  readonly office: string
  readonly year: number
  /** The year that the sentences speak of; the title's, unless somebody slipped. */
  readonly yearInBody: number
  readonly cells: Numbers
  /** What the sentences say, by name; each name stands in one sentence. */
  readonly said: Numbers
  /** The two paragraphs that people write. */
  readonly problems: string
  readonly outlook: string
}

/** A year's report and the one before it. */
export interface MadePair {
  readonly before: MadeReport
  readonly now: MadeReport
}

const OFFICES = [
  '清源县白石镇人民政府',
  '望江区柳浦街道办事处',
  '永宁市教育局',
  '临河省水利厅',
  '青岚县黄坪乡人民政府',
  '江北区市场监督管理局',
] as const

/** Two reports of an office that agree with themselves and with each other. */
export function soundPair(form: StatutoryForm, luck: Chance): MadePair {
  const office = luck.oneOf(OFFICES)
  const year = { 'fuzhou-2018': 2017, 'national-2019': 2020, 'national-2021': 2023 }[form.layout]
  const before = madeReport(form, { office, year: year - 1 }, luck)
  const now = madeReport(form, { office, year, before: before.cells }, luck)
  return { before, now }
}

interface Wanted {
  readonly office: string
  readonly year: number
  readonly before?: Numbers
}

function madeReport(
  form: StatutoryForm,
  { office, year, before }: Wanted,
  luck: Chance,
): MadeReport {
  const cells = soundCells(form, luck)
  if (form.layout === 'fuzhou-2018') agreeInTime(cells, before, luck)
  else {
    settleDocuments(cells, before)
    if (before !== undefined) goOn(form, cells, before)
  }
  const said =
    form.layout === 'fuzhou-2018' ? saidOfShort(cells, luck) : saidOfNational(cells, luck)
  // No year says what the one before said.
  const own = (_: string, at: number): boolean => at % 2 === year % 2
  const [problems, outlook] = [PROBLEMS, PLANS].map((all) => paragraph(all.filter(own), luck))
  return {
    form,
    office,
    year,
    yearInBody: year,
    cells,
    said,
    problems: problems ?? '',
    outlook: outlook ?? '',
  }
}

/** Published on the website what was published at all; what came together is what was there and the year's. */
function agreeInTime(cells: Numbers, before: Numbers | undefined, luck: Chance): void {
  const items = luck.between(20, 400)
  cells.set('statistics/items/year', items)
  cells.set('statistics/website/year', items - luck.between(0, 5))
  cells.set('statistics/gazette/year', luck.between(0, 3))
  for (const key of [...cells.keys()].filter((one) => one.endsWith('/year'))) {
    const total = key.replace(/year$/, 'cumulative')
    cells.set(total, (before?.get(total) ?? 0) + (cells.get(key) ?? 0))
  }
}

/** Nobody here makes 规章; what is in force is what was, and what was made and repealed. */
function settleDocuments(cells: Numbers, before: Numbers | undefined): void {
  for (const key of [...cells.keys()].filter((one) => one.startsWith('documents/rules/')))
    cells.set(key, 0)
  const cell = (key: string, from?: Numbers): number => (from ?? cells).get(key) ?? 0
  const start = (key: string): number => (before === undefined ? 0 : cell(key, before))
  const [made, disclosed, all] = ['made', 'disclosed', 'all'].map(
    (one) => `documents/normative/${one}`,
  )
  if (made === undefined || disclosed === undefined || all === undefined) return
  if (cells.has(disclosed)) {
    cells.set(disclosed, Math.min(cell(disclosed), cell(made)))
    cells.set(all, start(all) + cell(disclosed))
    return
  }
  const [repealed, valid] = ['documents/normative/repealed', 'documents/normative/valid'] as const
  cells.set(repealed, Math.min(cell(repealed), start(valid)))
  cells.set(valid, start(valid) + cell(made) - cell(repealed))
}

/** What was carried over is carried in; so much more was dealt with, or is carried over again. */
function goOn({ tables }: StatutoryForm, cells: Numbers, before: Numbers): void {
  const columns = tables.find(({ id }) => id === 'applications')?.columns ?? []
  const value = (from: Numbers, row: string, column: string): number =>
    from.get(`applications/${row}/${column}`) ?? 0
  for (const { id } of columns) {
    const carried = value(before, 'carried-over', id)
    const fresh = value(cells, 'new', id) - carried + value(cells, 'carried-in', id)
    cells.set(`applications/carried-in/${id}`, carried)
    cells.set(`applications/new/${id}`, Math.max(0, fresh))
    const over = value(cells, 'carried-over', id) + Math.max(0, -fresh)
    cells.set(`applications/carried-over/${id}`, over)
  }
  // The row totals follow once more from what was moved.
  const parts = columns.filter(({ total }) => !total)
  for (const row of ['new', 'carried-over'])
    cells.set(
      `applications/${row}/total`,
      parts.reduce((all, { id }) => all + value(cells, row, id), 0),
    )
}

function saidOfShort(cells: Numbers, luck: Chance): Numbers {
  const cell = (key: string): number => cells.get(`statistics/${key}`) ?? 0
  const items = cell('items/year')
  const relief = luck.between(1, 9)
  return new Map([
    ['items', items],
    ['items-cumulative', cell('items/cumulative')],
    ['relief', relief],
    ['rest', items - relief],
    ['items-again', items],
    ['received', cell('received/year')],
    ['received-cumulative', cell('received/cumulative')],
    ['reconsideration', cell('reconsideration/year')],
    ['litigation', cell('litigation/year')],
  ])
}

function saidOfNational(cells: Numbers, luck: Chance): Numbers {
  const cell = (row: string): number => cells.get(`applications/${row}/total`) ?? 0
  const case_ = (column: string): number => cells.get(`remedies/cases/${column}`) ?? 0
  const policies = luck.between(30, 90)
  const news = luck.between(100, 300)
  const rest = luck.between(1, 20)
  const granted = cell('granted')
  return new Map([
    ['items', policies + news + rest],
    ['policies', policies],
    ['news', news],
    ['rest', rest],
    ['items-again', policies + news + rest],
    ['received', cell('new')],
    ['carried-in', cell('carried-in')],
    ['granted', granted],
    ['concluded', cell('concluded')],
    ['share', Math.round((1000 * granted) / Math.max(1, cell('concluded'))) / 10],
    ['granted-in-part', cell('granted-in-part')],
    ['carried-over', cell('carried-over')],
    ['received-again', cell('new')],
    ['reconsideration', case_('reconsideration-total')],
    ['litigation', case_('direct-total') + case_('after-total')],
    ['calls', luck.between(200, 900)],
  ])
}

const PROBLEMS = [
  '公开内容与群众期待还有差距,部分领域更新不够及时',
  '政策解读形式不够丰富,图表、视频类解读偏少',
  '基层工作人员业务能力有待提高,培训的针对性不强',
  '公开平台的检索功能不够便捷,群众查找信息费时',
  '依申请公开答复文书的规范性仍需加强',
  '各科室之间信息共享不够顺畅,存在重复报送现象',
] as const
const PLANS = [
  '完善信息发布的审核流程,明确各环节的责任',
  '围绕群众关心的民生事项做好重点领域公开',
  '组织业务学习,提高工作人员的服务水平',
  '优化网站栏目设置,方便群众查阅',
  '加强与县档案馆、图书馆查阅点的协作',
  '健全公众意见的收集和回应机制',
] as const

/** Three of the sentences: no two years say the same. */
function paragraph(sentences: readonly string[], luck: Chance): string {
  return luck
    .some(sentences, 3)
    .map(
      (sentence, at) =>
        `${['一是', '二是', '三是'][at] ?? ''}${sentence}${luck.between(0, 1) === 0 ? '' : ',需要持续改进'}`,
    )
    .join(';')
}
