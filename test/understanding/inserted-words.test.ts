import assert from 'node:assert/strict'
import { loadOffice } from '../../src/facts/office.ts'
import { openMind } from '../../src/office/mind.ts'
import type { Meaning } from '../../src/ports/understanding.ts'
import { day } from '../support/day.ts'

/**
 * Any of these makes a question for one of our figures a question for something else. They are kept apart from
 * the vocabulary: none is to be added there to pass.
 */
const WORDS = {
  whoever:
    '村里 社区 居民 学生 老人 妇女 残疾人 学校 医院 小区 物业 书记 主任 干部 党员 律师 法院 警察 司机 工人 农民 教师 记者 外国人 退休人员',
  whatever:
    '论文 新闻 文章 作业 抖音 视频 照片 合同 发票 工资 奖金 罚款 税收 拆迁 停车 垃圾 噪音 违建 疫苗 电影 音乐 股票 房价 地铁 公交 狗 猫 鱼 马 船 药 酒 茶 米 鸡 牛 羊',
  otherwise:
    '未 没有 未曾 非 假的 虚假 错误 作废 重复 超期 逾期 延期 退回 删除 涉密 机密 违法 紧急',
  partly: '一半的 三分之一的 翻倍后 每天 每月 每个月 每季度 每人 周末 夜里 上午 节假日',
  inEnglish:
    'students women fake secret expired overdue duplicate deleted withdrawn parking tax salary illegal housing corrected anonymous',
} as const

const ENGLISH = 'inEnglish'

const QUESTIONS: readonly (readonly [before: string, after: string])[] = [
  ['2018年', '公开了多少条信息'],
  ['2018年公开了多少条', '信息'],
  ['2018年', '受理市长信箱多少件'],
  ['2018年收到', '信息公开申请多少件'],
  ['2018年', '行政诉讼多少件'],
  ['2018年网站', '公开了多少条'],
  ['历年累计', '公开多少条'],
]

const IN_ENGLISH: typeof QUESTIONS = [
  ['How many ', ' items were disclosed in 2018?'],
  ['How many items about ', ' were published on the website last year?'],
  ['How many information requests from ', ' were refused in 2018?'],
  ['Cumulative number of ', ' disclosures'],
]

const OF_FIGURES = new Set(['ask-figure', 'compute-figure'])

function wouldAnswer({ intent, topics, operations }: Meaning): boolean {
  const explained = topics.some(({ match, coverage }) => match === 1 && coverage > 0.999)
  return OF_FIGURES.has(intent) && explained && operations.length === 0
}

describe('A word that no figure is about', () => {
  const moment = { today: day('2019-03-01'), labels: [], offices: [] }

  for (const [kind, words] of Object.entries(WORDS))
    it(`keeps a figure from being given: ${kind}`, async () => {
      const { understanding } = await openMind(loadOffice())
      const answered: string[] = []
      for (const word of words.split(' '))
        for (const [before, after] of kind === ENGLISH ? IN_ENGLISH : QUESTIONS) {
          const question = `${before}${word}${after}`
          if (wouldAnswer(await understanding.understand(question, moment))) answered.push(question)
        }
      assert.deepEqual(answered, [])
    })

  it('is told from those that ask without it', async () => {
    const { understanding } = await openMind(loadOffice())
    for (const [before, after] of QUESTIONS)
      assert.ok(wouldAnswer(await understanding.understand(before + after, moment)), before + after)
  })
})
