import assert from 'node:assert/strict'
import { bodyOf } from '../reading.ts'

function denied(sentence: string): string {
  const names: Readonly<Record<string, string>> = {
    'applications.received': '申请',
    'applications.carried-in': '结转',
    'reconsideration.received': '复议',
    'litigation.received': '诉讼',
    'complaints.received': '申诉',
    'fees.collected': '收费',
  }
  return bodyOf(sentence)
    .figures.filter((figure) => figure.kind === 'zero-in-words')
    .map((figure) => names[figure.indicator ?? ''] ?? '?')
    .join(' ')
}

describe('zero said in words', () => {
  const cases = [
    ['没有收到公民、法人或者其他组织提出的政府信息公开申请。', '申请'],
    ['我镇没有接到群众主动要求公开政府信息的申请。', '申请'],
    ['尚未收到政府信息公开申请,也没有发生行政复议、行政诉讼。', '申请 复议 诉讼'],
    ['未收到行政复议、提起行政诉讼的申请。', '复议 诉讼'],
    ['未发生因政府信息公开申请提起的行政复议案件。', '复议'],
    ['未有政府信息公开申请行政复议及提起行政诉讼的情况。', '复议 诉讼'],
    ['没有发生针对本单位的行政复议案、行政诉讼案和有关的申诉案。', '复议 诉讼 申诉'],
    ['全年无一例行政复议、行政诉讼案件。', '复议 诉讼'],
    ['行政复议、行政诉讼情况:无。', '复议 诉讼'],
    ['未收取任何费用。', '收费'],
    ['政府信息公开没有收费。', '收费'],
    ['无上年结转申请。', '结转'],
    ['全年无政府信息公开申请行政复议、提起行政诉讼的案件。', '复议 诉讼'],
    ['未发生因政府信息公开申请行政复议,提起行政诉讼的情况。', '复议 诉讼'],
    ['暂无依申请公开的政府信息,行政复议和行政诉讼均为零。', '申请 复议 诉讼'],
    ['未发生一起因信息公开而引发的行政复议、行政诉讼案件及举报投诉。', '复议 诉讼 申诉'],
    ['(三)因政府信息公开申请行政复议、提起行政诉讼的情况\n无。', '复议 诉讼'],
    ['(三)行政复议、行政诉讼情况\n本年度无此类情况。', '复议 诉讼'],
    ['行政诉讼未有发生。', '诉讼'],
    ['我镇从未因信息公开被诉。', '诉讼'],
    ['实现零举报投诉。', '申诉'],
  ] as const

  for (const [says, means] of cases)
    it(`is read from “${says}”`, () => {
      assert.equal(denied(says), means)
    })

  it('is not read from other denials', () => {
    const texts = [
      '未公开的信息要及时向社会公开。',
      '目前尚无发现应主动公开政府信息而未予公开的情况。',
      '无法提供的说明理由,没有现成信息的不另行制作。',
      '不存在泄密现象,没有需要说明的其他事项。',
    ]
    for (const text of texts) assert.equal(denied(text), '', text)
  })

  it('keeps what did not happen under the report’s own words where the catalogue has none', () => {
    const labels = [
      ['未发生责任追究情形。', '责任追究'],
      ['没有出现超期答复的情况。', '超期答复'],
      ['因人员调整,上年度无结转。', '结转'],
    ] as const
    for (const [says, label] of labels) {
      const [figure] = bodyOf(says).figures
      assert.deepEqual([figure?.label, figure?.value, figure?.indicator], [label, 0, undefined])
    }
  })

  it('is not read from rules, complaints and what was left undone', () => {
    const texts = [
      '申请人未收到答复的,可以向我局反映。',
      '如未收到回复,请致电。',
      '个别科室没有出现更新,未制定详细方案。',
    ]
    for (const text of texts) assert.equal(denied(text), '', text)
  })

  it('holds for the year and for all years where both are named', () => {
    const { figures } = bodyOf('2020年及历年我镇未有行政复议的情况。')
    assert.deepEqual(
      figures.map((figure) => figure.scope),
      ['year', 'cumulative'],
    )
  })

  it('points at the words that say it', () => {
    const report = bodyOf('本年度我镇未收到政府信息公开申请。')
    const [figure] = report.figures
    const said = report.text.slice(figure?.span.start, figure?.span.end)
    assert.equal(said, '未收到政府信息公开申请')
    assert.equal(figure?.value, 0)
  })
})
