import type { FormTable } from '../../../src/domain/figures/form.ts'
import { mark, type MadeText, placed } from './marked.ts'
import type { MadeReport } from './made-report.ts'
import { keyOf } from './sound-cells.ts'

/** Puts the rows of a table down as portals do. */
export type Shape = (rows: readonly (readonly string[])[]) => string

/** The report as a text, with the places of every number that can be planted wrong. */
export function written(report: MadeReport, shape: Shape): MadeText {
  return placed(
    report.form.layout === 'fuzhou-2018' ? short(report, shape) : national(report, shape),
  )
}

function short(report: MadeReport, shape: Shape): string {
  const { office, year, yearInBody } = report
  const n = (name: string): string => mark(name, report.said.get(name) ?? 0)
  const body = String(yearInBody)
  return `${office}${mark('title', year)}年政府信息公开年度报告
根据《中华人民共和国政府信息公开条例》编制本报告。统计期限自${mark('body', body)}年1月1日起至${body}年12月31日止。
一、概述
${body}年,本机关按照县政府办公室的部署开展政府信息公开工作。
二、主动公开政府信息的情况
(一)主动公开政府信息的数量
${body}年共主动公开政府信息${n('items')}条,历年累计公开${n('items-cumulative')}条。
(二)主动公开政府信息的主要类别
${body}年主动公开的${n('items-again')}条政府信息,其中:抢险救灾、优抚、救济类信息${n('relief')}条,其他信息${n('rest')}条。
三、政府信息依申请公开办理情况
${body}年共受理政府信息公开申请${n('received')}件,历年累计受理${n('received-cumulative')}件。
四、因政府信息公开申请行政复议、提起行政诉讼的情况
${body}年因政府信息公开申请行政复议${n('reconsideration')}件,提起行政诉讼${n('litigation')}件。
五、存在的主要问题及改进措施
${mark('problems', `(一)存在的主要问题。${report.problems}。`)}
(二)改进措施。${report.outlook}。
六、需要说明的其他事项与附表
没有需要说明的其他事项。
附表:政府信息公开情况统计表
${tables(report, shape)}
`
}

function national(report: MadeReport, shape: Shape): string {
  const { office, year, yearInBody, form } = report
  const n = (name: string): string => mark(name, report.said.get(name) ?? 0)
  const body = String(yearInBody)
  const part = (...ids: readonly string[]): string => tables(report, shape, ids)
  const second = form.tables
    .map(({ id }) => id)
    .filter((id) => id !== 'applications' && id !== 'remedies')
  return `${office}${mark('title', year)}年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》,现将${mark('body', body)}年政府信息公开工作情况报告如下。数据统计期限自${body}年1月1日至${body}年12月31日。
一、总体情况
(一)主动公开。${body}年主动公开政府信息${n('items')}条,其中:政策文件类${n('policies')}条,工作动态类${n('news')}条,其他信息${n('rest')}条。
(二)依申请公开。全年共收到政府信息公开申请${n('received')}件,上年结转${n('carried-in')}件;办结${n('concluded')}件,其中予以公开${n('granted')}件,占办结总数的${n('share')}%;部分公开${n('granted-in-part')}件;结转下年度继续办理${n('carried-over')}件。
(三)政府信息管理。受理12345热线工单${n('calls')}件。
二、主动公开政府信息情况
${part(...second)}
三、收到和处理政府信息公开申请情况
${part('applications')}
四、政府信息公开行政复议、行政诉讼情况
本年度因政府信息公开工作被申请行政复议${n('reconsideration')}件,被提起行政诉讼${n('litigation')}件。
${part('remedies')}
五、存在的主要问题及改进情况
${mark('problems', `(一)存在的主要问题。${report.problems}。`)}
(二)改进情况。${report.outlook}。
六、其他需要报告的事项
本机关全年主动公开政府信息${n('items-again')}条,收到政府信息公开申请${n('received-again')}件。除此以外没有其他需要报告的事项。
`
}

function tables({ form, cells, year }: MadeReport, shape: Shape, ids?: readonly string[]): string {
  return form.tables
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map((table) => `${headsOf(table, year)}\n${shape(rowsOf(table, cells))}`)
    .join('\n')
}

/** The heads as they come out of a flattened table. */
function headsOf({ id, columns, opens, title }: FormTable, year: number): string {
  const labels = columns.map(({ label }) => label.replace(/^.*\//, ''))
  if (id === 'applications')
    return `(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)\t申请人情况\n自然人\t法人或其他组织\t总计\n${labels.slice(1, -1).join('\t')}`
  if (id === 'remedies')
    return `行政复议\t行政诉讼\n${labels.slice(0, 5).join('\t')}\t未经复议直接起诉\t复议后起诉\n${labels.slice(5).join('\t')}`
  if (id === 'statistics') return ['指标名称', '单位', `${String(year)}年`, '历年累计'].join('\t')
  return [opens[0] ?? title, ['信息内容', ...labels].join('\t')].join('\n')
}

function rowsOf(table: FormTable, cells: MadeReport['cells']): readonly (readonly string[])[] {
  return table.rows.map(({ id, label, unlabelled }) => [
    ...(unlabelled ? [] : [label]),
    ...table.columns.map((column) => {
      const key = keyOf(table, id, column.id)
      return column.role === 'unit' ? '件' : mark(key, cells.get(key) ?? 0)
    }),
  ])
}
