import assert from 'node:assert/strict'
import { loadVocabulary } from '../../../src/facts/vocabulary.ts'
import { reading, type Row } from './reading.ts'

const ORGANISATION = '机构设置、主要职能、办事程序和办事指南类信息'
const MANDATORY = '应主动公开信息类'
const BIRTH = '执行计划生育政策情况类信息'
const RELIEF = '抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况类信息'
const INSPECTION = '环境保护、公共卫生、安全生产、食品药品、产品质量的监督的检查情况类信息'

const CATEGORIES: readonly Row[] = [
  ['计生类', BIRTH],
  ['計生類的公開了幾條', BIRTH],
  ['计划生育政策', BIRTH],
  ['执行计划生育政策情况类信息', BIRTH],
  ['计划生育那个类别', BIRTH],
  ['救济款物', RELIEF],
  ['优抚救济那类有几条', RELIEF],
  ['优抚', RELIEF],
  ['抢险救灾', RELIEF],
  ['低保类', RELIEF],
  ['社会捐助', RELIEF],
  ['救灾物资', RELIEF],
  ['食品检查那类', INSPECTION],
  ['安全生产检查', INSPECTION],
  ['安全生产食品药品检查的信息多少', INSPECTION],
  ['环境保护', INSPECTION],
  ['产品質量檢查', INSPECTION],
  ['產品品質', INSPECTION],
  ['环境保护、公共卫生、安全生产、食品药品、产品质量的监督的检查情况类信息', INSPECTION],
  ['机构职能', ORGANISATION],
  ['办事指南', ORGANISATION],
  ['机构设置、主要职能', ORGANISATION],
  ['应主动公开类', MANDATORY],
  ['应主动公开', MANDATORY],
  ['应当主动公开的信息', MANDATORY],
  ['财政类', ''],
  ['预算决算', ''],
  ['主动公开了多少条', ''],
  ['救济途径是什么', ''],
  ['低保怎么申请', ''],
  ['《计生类信息汇总》', ''],
]

const CHANNELS: readonly Row[] = [
  ['政府网站', '政府网站'],
  ['网站', '政府网站'],
  ['官网', '政府网站'],
  ['门户', '政府网站'],
  ['挂网', '政府网站'],
  ['网上公开的有多少条', '政府网站'],
  ['政府網站', '政府网站'],
  ['福州市台江区人民政府门户网站', '政府网站'],
  ['公报呢', '政府公报'],
  ['政府公报', '政府公报'],
  ['公开栏', '信息公开栏'],
  ['公告栏', '信息公开栏'],
  ['在门口张贴', '信息公开栏'],
  ['政务公开栏', '信息公开栏'],
  ['微博', '政务微博'],
  ['微信', '政务微信'],
  ['公众号', '政务微信'],
  ['微信公众号', '政务微信'],
  ['公眾號', '政务微信'],
  ['APP', '移动客户端'],
  ['手机客户端', '移动客户端'],
  ['查阅室', '查阅室'],
  ['其他渠道', '其他'],
  ['其他', '其他'],
  ['网站、公开栏和微信', '政府网站; 信息公开栏; 政务微信'],
  ['可以网上申请吗', ''],
  ['微信上能申请不', ''],
  ['其他类型答复数', ''],
  ['how do I apply', ''],
  ['移交档案馆《A》', ''],
  ['《政府网站年度报表》', ''],
]

describe('categories', () => {
  for (const [message, expected] of CATEGORIES)
    it(`「${message}」 is ${expected || 'none of them'}`, () => {
      assert.equal(
        reading(message)
          .categories.map(({ value }) => value)
          .join('; '),
        expected,
      )
    })
})

describe('channels', () => {
  for (const [message, expected] of CHANNELS)
    it(`「${message}」 names ${expected || 'none'}`, () => {
      assert.equal(
        reading(message)
          .channels.map(({ value }) => value)
          .join('; '),
        expected,
      )
    })
})

describe('the lists', () => {
  const { categories, channels } = loadVocabulary()
  for (const term of [...categories, ...channels])
    it(`${term.name} is found by everything it is said as, and by its own name`, () => {
      for (const words of [term.name, ...term.says]) {
        const { categories: found, channels: also } = reading(words)
        assert.ok(
          [...found, ...also].some(({ value }) => value === term.name),
          words,
        )
      }
    })
})
