import assert from 'node:assert/strict'
import { reportOf } from '../reading.ts'

const BODY = '一、概述\n我局公开信息12条。\n'

describe('what a report says of itself', () => {
  const offices = [
    ['清源县教育局2012年政府信息公开年度报告', '清源县教育局'],
    ['标题:2012年度清源县白石镇政府信息公开工作年度报告', '清源县白石镇'],
    ['清源县教育局2020年政府信息公开工作年度报告-清源在线', '清源县教育局'],
    ['根据《条例》规定,现公布清源市2022年政府信息公开工作年度报告。', '清源市'],
    ['现公布2012年白石镇政府信息公开工作年度报告,内容如下。', '白石镇'],
    ['结合清源市商务局2022年政府信息公开工作实际,编制发布本报告。', '清源市商务局'],
    ['根据《条例》要求,清源市人民政府根据全市工作情况,编制本报告。', '清源市人民政府'],
    ['2020年,清源区卫生健康局认真贯彻落实《条例》,现报告如下。', '清源区卫生健康局'],
    ['街道制定了《白石街道信息公开指南》等制度,责任落实到人。', '白石街道'],
    ['2020年,我局认真落实各级部署,市政府高度重视,各乡镇积极配合。', undefined],
    ['根据省人民政府办公厅通知要求,现将我局2020年度政府信息公开情况报告如下。', undefined],
  ] as const
  for (const [head, office] of offices)
    it(`is the office ${office ?? 'nowhere'} in “${head}”`, () => {
      assert.equal(reportOf(`${head}\n${BODY}`).office, office)
    })

  const years = [
    ['现将我局2020年度政府信息公开情况报告如下。', 2020],
    ['截止2010年末,全街从事信息公开工作7人。2011年,我街将加大公开力度。', 2010],
    ['关于二〇一一年度政府信息公开工作情况的报告', 2011],
    ['二○一一年,我街道公开信息8条。二0一二年力争公开信息20条。', 2011],
    ['2019年公开信息8条。2020年公开信息9条。', undefined],
    ['根据2007年4月5日公布的条例,我局公开信息8条。', undefined],
    ['我局公开信息8条,未收到申请。', undefined],
  ] as const
  for (const [says, year] of years)
    it(`is the year ${year ?? 'nowhere'} in “${says}”`, () => {
      assert.equal(reportOf(`${says}\n`).year, year)
    })
})
