import assert from 'node:assert/strict'
import type { StatutoryForm, FormTable } from '../../../src/domain/figures/form.ts'
import type { Report } from '../../../src/domain/figures/report.ts'
import { known, reportOf } from '../reading.ts'
import { bare, shapes, type Row } from './shapes.ts'

/** A made-up filling of a form: cells count up, with a dash and a zero among them. */
function filled(form: StatutoryForm): {
  text: (shape: (rows: readonly Row[]) => string) => string
  cells: Map<string, string>
} {
  const cells = new Map<string, string>()
  const tables = form.tables.map((table) => ({ table, rows: rowsOf(table, cells) }))
  const text = (shape: (rows: readonly Row[]) => string): string =>
    [
      '清源县白石镇2022年政府信息公开工作年度报告',
      '一、总体情况',
      '我镇认真贯彻落实条例。',
      ...tables.flatMap(({ table, rows }) => [HEADINGS[table.id] ?? '', shape(rows)]),
      '五、存在的主要问题及改进情况',
      '全年组织 4 次培训，参加 120 人次。',
    ].join('\n')
  return { text, cells }
}

const HEADINGS: Readonly<Record<string, string>> = {
  statistics: '二、附表',
  documents: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
}

function rowsOf(table: FormTable, cells: Map<string, string>): readonly Row[] {
  const columns = table.columns.filter((column) => column.role === 'figure')
  const rows = table.rows.map((row): Row => {
    const values = columns.map((column) => {
      const value = cells.size % 17 === 5 ? '-' : String((cells.size * 7) % 1013)
      cells.set(`${table.title}/${row.label}/${column.id}`, value)
      return value
    })
    return row.unlabelled ? values : [row.label, ...values]
  })
  return [...headOf(table), ...rows]
}

function headOf(table: FormTable): readonly Row[] {
  if (table.id === 'remedies')
    return [['行政复议', '行政诉讼'], ['未经复议直接起诉', '复议后起诉'], bare(table)]
  if (table.id === 'applications')
    return [
      ['(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)', '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
    ]
  const heads = table.columns.filter((column) => column.role === 'figure').map(({ label }) => label)
  return [[table.title], [table.id === 'statistics' ? '指标名称' : '信息内容', ...heads]]
}

function cellsRead({ figures }: Report, form: StatutoryForm): Map<string, string> {
  return new Map(
    figures.flatMap(({ cell, value, kind }) => {
      if (cell === undefined) return []
      const table = form.tables.find((one) => one.title === cell.table)
      const column = table?.columns.find((one) => one.label === cell.column)
      const said = kind === 'dash' ? '-' : String(value)
      return [[`${cell.table}/${cell.row}/${column?.id ?? ''}`, said] as const]
    }),
  )
}

describe('statutory tables', () => {
  for (const form of known.forms)
    for (const [name, shape] of Object.entries(shapes))
      it(`of the form ${form.layout} are read from ${name}`, () => {
        const { text, cells } = filled(form)
        const report = reportOf(text(shape))
        assert.equal(report.layout, form.layout)
        assert.deepEqual(cellsRead(report, form), cells)
        const prose = report.figures.filter((figure) => figure.cell === undefined)
        assert.deepEqual(
          prose.map((figure) => figure.value),
          [4, 120],
        )
      })

  const head = '清源县白石镇2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n'
  const table = (rows: string): Report =>
    reportOf(
      `${head}第二十条第(一)项 |\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n${rows}`,
    )

  it('tell an empty cell from a dash and from a zero', () => {
    const { figures } = table(
      '规章 | 0 | | - |\n规范性文件 | 2 | 1 | 3 |\n第二十条第(五)项 |\n行政许可 | 1 | 2 | 3 |',
    )
    assert.deepEqual(
      figures.slice(0, 3).map(({ kind, value }) => [kind, value]),
      [
        ['number', 0],
        ['blank', undefined],
        ['dash', undefined],
      ],
    )
  })

  it('may hold rows that the form does not have', () => {
    const { figures } = table(
      '规章 | 0 | 0 | 0 |\n规范性文件 | 2 | 1 | 3 |\n其他主动公开文件 | 18 | 8 | 25 |\n第二十条第(五)项 |\n行政许可 | 1 | 2 | 3 |',
    )
    const added = figures.filter((figure) => figure.cell?.row === '其他主动公开文件')
    assert.deepEqual(
      added.map(({ value, indicator }) => [value, indicator]),
      [
        [18, undefined],
        [8, undefined],
        [25, undefined],
      ],
    )
  })

  it('keep the unit that a cell or the form prints', () => {
    const { figures } = table(
      '规章 | 0 | 0 | 0 |\n规范性文件 | 2 | 1 | 3 |\n第二十条第(九)项 |\n信息内容 | 采购项目数量 | 采购总金额 |\n政府集中采购 | 2 | 70487元 |',
    )
    assert.deepEqual(
      figures.map(({ unit }) => unit),
      ['件', '件', '件', '件', '件', '件', '个', '元'],
    )
  })

  it('take no number out of their heads', () => {
    const { figures } = table(
      '规章(如2019年-8) | 0 | 0 | 0 |\n规范性文件 | 2 | 1 | 3 |\n第二十条第(五)项 |\n信息内容 | 上一年项目数量(指2019年事项数) | 本年增/减(如-8) | 处理决定数量 |\n行政许可 | 8 | 5 | 93 |',
    )
    assert.deepEqual(
      figures.map(({ value }) => value),
      [0, 0, 0, 2, 1, 3, 8, 5, 93],
    )
  })

  it('that are cut off state what is there and no more', () => {
    const { figures } = table(
      '规章 | 0 | 0 | 0 |\n规范性文件 | 2 | 1 | 3 |\n第二十条第(五)项 |\n行政许可 | 1 |',
    )
    assert.equal(figures.length, 7)
  })
})

describe('tables of no known form', () => {
  const rows = [
    '主动公开政府信息数 | 条 | 01 | 128 | 560 |',
    '其中:政府网站公开政府信息数 | 条 | 02 | 100 | 400 |',
    '举办各类培训班数 | 次 | 03 | 2 | 9 |',
  ]
  const report = (lines: readonly string[]): Report =>
    reportOf(
      [
        '清源县2014年政府信息公开统计表',
        '指标名称 | 计量单位 | 代码 | 本年 | 历年累计 |',
        ...lines,
      ].join('\n'),
    )

  it('give labels, units and both scopes, but not their row numbers', () => {
    const { figures, layout } = report(rows)
    assert.equal(layout, undefined)
    assert.deepEqual(
      figures.map(({ indicator, scope, value, unit }) => [indicator, scope, value, unit]),
      [
        ['disclosed.items', 'year', 128, '条'],
        ['disclosed.items', 'cumulative', 560, '条'],
        ['disclosed.website', 'year', 100, '条'],
        ['disclosed.website', 'cumulative', 400, '条'],
        ['trainings.held', 'year', 2, '次'],
        ['trainings.held', 'cumulative', 9, '次'],
      ],
    )
  })

  it('have a cell on each line, numbers no larger than those of pages', () => {
    const cells = rows.map((row) => row.replaceAll(' |', '\n\n').replace(/\n\n 0\d/, ''))
    const { figures } = reportOf(
      `清源县2014年统计表\n指标名称\n\n单位\n\n2014年\n\n历年累计\n\n${cells.join('')}`,
    )
    assert.deepEqual(
      figures.map(({ scope, value }) => `${String(value)} ${scope}`),
      ['128 year', '560 cumulative', '100 year', '400 cumulative', '2 year', '9 cumulative'],
    )
  })

  it('keep the empty cells at the end of their last row', () => {
    const { figures } = reportOf(
      `清源县2014年统计表\n指标\t单位\t本年\t累计\n${['公开数\t条\t1\t2', '申请数\t件\t3\t4', '举办培训数\t次\t5\t6', '申诉数\t件\t\t'].join('\n')}\n`,
    )
    assert.deepEqual(
      figures.slice(-2).map(({ kind, scope }) => [kind, scope]),
      [
        ['blank', 'year'],
        ['blank', 'cumulative'],
      ],
    )
  })

  it('give nothing while they are an empty form', () => {
    const empty = rows.map((row) => row.replace(/\| \d+ \| \d+ \|$/, '| | |'))
    assert.deepEqual(report(empty).figures, [])
  })
})
