import assert from 'node:assert/strict'
import { reading, type Row } from './reading.ts'

const DOCUMENTS: readonly Row[] = [
  ['榕台上海办〔2026〕12号', '榕台上海办〔2026〕12号'],
  ['文号榕台上海办〔2026〕12号 今天形成', '榕台上海办〔2026〕12号'],
  ['文号：榕台上海办〔2026〕12号', '榕台上海办〔2026〕12号'],
  ['台政办〔2018〕160号', '台政办〔2018〕160号'],
  ['根据台政办〔2018〕160号', '台政办〔2018〕160号'],
  ['有没有国办发[2016]80号', '国办发[2016]80号'],
  ['国办发（2016）80号', '国办发（2016）80号'],
  ['请查一下榕台上海办【2026】12号', '榕台上海办【2026】12号'],
  ['国办公开办函〔2021〕30号', '国办公开办函〔2021〕30号'],
  ['榕台上海办〔2026〕第12号', '榕台上海办〔2026〕第12号'],
  ['榕台上海办2026年第12号', '榕台上海办2026年第12号'],
  ['榕台上海办2026-12号', '榕台上海办2026-12号'],
  ['臺政辦〔2018〕160號', '臺政辦〔2018〕160號'],
  ['台政办〔2018〕75号和台政办〔2018〕160号', '台政办〔2018〕75号; 台政办〔2018〕160号'],
  ['和政办发〔2020〕1号', '和政办发〔2020〕1号'],
  ['《关于台政办〔2018〕160号的通知》', ''],
  ['2018年12号', ''],
  ['10号文件', ''],
  ['〔2018〕160号', ''],
]

const RECORDS: readonly Row[] = [
  ['通过 2026-0031', '2026-0031'],
  ['2026－0031', '2026-0031'],
  ['２０２６－００３１', '2026-0031'],
  ['#2026-0031', '2026-0031'],
  ['退回2026-0031,原因:缺附件', '2026-0031'],
  ['2026-0031和2026-0032', '2026-0031; 2026-0032'],
  ['2026-12345', '2026-12345'],
  ['通过2017-2018', '2017-2018'],
  ['2017-2018', ''],
  ['31号记录', ''],
  ['0591-88086122', ''],
  ['2026-02-10', ''],
  ['2026-003', ''],
  ['标题:2026-0031号', ''],
]

describe('document numbers', () => {
  for (const [message, expected] of DOCUMENTS)
    it(`「${message}」 names ${expected || 'none'}`, () => {
      assert.equal(
        reading(message)
          .documentNumbers.map(({ value }) => value)
          .join('; '),
        expected,
      )
    })

  it('the year and the number of a document are read as nothing else', () => {
    const { periods, numbers, dates } = reading('榕台上海办〔2026〕12号')
    assert.deepEqual([periods, numbers, dates], [[], [], []])
  })
})

describe('record numbers', () => {
  for (const [message, expected] of RECORDS)
    it(`「${message}」 names ${expected || 'none'}`, () => {
      assert.equal(
        reading(message)
          .recordIds.map(({ value }) => value)
          .join('; '),
        expected,
      )
    })
})
