import assert from 'node:assert/strict'
import { importedIn } from '../../../src/understanding/extract/imported-offices.ts'

const STREET = { name: '思明区嘉莲街道办事处', text: '思明区嘉莲街道办事处2015年年度报告' }
const BUREAU = { name: '泉港区教育局', text: '泉港区教育局2013年年度报告' }
const TOWN = { name: '大路镇人民政府', text: '大路镇人民政府2019年年度报告,按琼海市要求编制' }
const CITY = { name: '淮安市人民政府', text: '淮安市人民政府2024年年度报告' }
const ALL = [STREET, BUREAU, TOWN, CITY]

describe('An office whose report was imported', () => {
  const asked: readonly (readonly [text: string, name: string, said: string])[] = [
    ['嘉莲街道2015年公开了多少条', STREET.name, '嘉莲街道'],
    ['思明区嘉莲街道办收到几件申请', STREET.name, '思明区嘉莲街道办'],
    ['泉港教育局公开多少', BUREAU.name, '泉港教育局'],
    ['泉港区教育局公开多少', BUREAU.name, '泉港区教育局'],
    ['请问大路镇政府收到几件', TOWN.name, '大路镇政府'],
    ['琼海市大路镇复议几件', TOWN.name, '琼海市大路镇'],
    ['淮安市2024年收到多少申请', CITY.name, '淮安市'],
    ['淮安市政府办公开多少', CITY.name, '淮安市政府办'],
  ]
  for (const [text, name, said] of asked)
    it(`is known by the names that people give it: ${text}`, () => {
      const [hit, ...more] = importedIn(text, ALL)
      assert.deepEqual(more, [])
      assert.equal(hit?.value.name, name)
      assert.equal(text.slice(hit.start, hit.end), said)
    })

  const others = ['思明区公开多少', '教育局公开多少', '淮安市教育局公开多少', '嘉莲小学公开多少']
  for (const text of others)
    it(`is not taken for another that shares a part of its name: ${text}`, () => {
      assert.deepEqual(importedIn(text, ALL), [])
    })

  it('is not taken for its namesake elsewhere', () => {
    const [hit] = importedIn('昆山市大路镇收到几件申请', ALL)
    assert.deepEqual(hit?.value, { us: false })
  })
})
