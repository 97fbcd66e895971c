import assert from 'node:assert/strict'
import { readQuestions } from '../../src/cli/evaluate/question-file.ts'
import { reaches, scoreOf, tallyOf } from '../../src/cli/evaluate/score.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Message, MessageOutcome } from '../../src/ports/channel.ts'

const printed: Figure = {
  indicator: 'disclosed.items',
  label: '主动公开文件数',
  office: '上海街道',
  year: 2018,
  scope: 'year',
  value: 39,
  unit: '条',
  source: { basis: 'report', document: '年报', quote: '39条', span: { start: 0, end: 2 } },
}

function message(outcome: MessageOutcome, ...figures: readonly Figure[]): Message {
  const text = `回答:${figures.map(({ value }) => String(value)).join('、')}`
  const nothing = { sources: [], choices: [], attachments: [], records: [] }
  return { text, intent: 'ask-figure', outcome, figures, ...nothing }
}

function expectation(expect: object) {
  const read = readQuestions(JSON.stringify({ text: '问', expect }))
  if (!read.ok) throw new Error(read.error)
  return read.value.questions[0]!.expect
}

describe('scoring an answer', () => {
  const answered = message('answered', printed)
  const cases = [
    { what: 'the figure expected', is: answered, expect: { value: 39 }, verdict: 'right' },
    {
      what: 'the figure with everything that is expected of it',
      is: answered,
      expect: { outcome: 'answered', value: 39, unit: '条', scope: 'year', year: 2018 },
      verdict: 'right',
    },
    { what: 'one of several values', is: answered, expect: { value: [38, 39] }, verdict: 'right' },
    { what: 'another figure', is: answered, expect: { value: 40 }, verdict: 'wrong' },
    { what: 'the figure of another year', is: answered, expect: { year: 2017 }, verdict: 'wrong' },
    {
      what: 'the year for the total',
      is: answered,
      expect: { value: 39, scope: 'cumulative' },
      verdict: 'wrong',
    },
    {
      what: 'a figure where there is none',
      is: answered,
      expect: { outcome: 'no-data' },
      verdict: 'wrong',
    },
    {
      what: 'no figure where there is one',
      is: message('no-data'),
      expect: { value: 39 },
      verdict: 'missed',
    },
    {
      what: 'neighbours offered under no-data',
      is: message('no-data', printed),
      expect: { outcome: 'no-data' },
      verdict: 'right',
    },
    {
      what: 'neighbours where the figure exists',
      is: message('no-data', printed),
      expect: { value: 40 },
      verdict: 'missed',
    },
    {
      what: 'a text that lacks what it must contain',
      is: answered,
      expect: { contains: ['39', '出处'] },
      verdict: 'missed',
    },
    {
      what: 'another outcome than expected',
      is: message('clarify'),
      expect: { outcome: ['answered', 'no-data'] },
      verdict: 'missed',
    },
    {
      what: 'a figure that the source leaves blank',
      is: message('answered', { ...printed, value: undefined }),
      expect: { value: null },
      verdict: 'right',
    },
  ]
  for (const { what, is, expect, verdict } of cases)
    it(`calls ${what} ${verdict}`, () => {
      assert.equal(scoreOf(is, expectation(expect)).verdict, verdict)
    })
})

describe('the floor', () => {
  const tally = tallyOf(['right', 'right', 'right', 'missed'])
  it('is a share of all questions', () => {
    assert.equal(reaches({ right: 0.75, wrong: 0 }, tally), true)
    assert.equal(reaches({ right: 0.76, wrong: 0 }, tally), false)
    assert.equal(reaches({ right: 0, wrong: 0 }, tallyOf(['right', 'wrong'])), false)
  })
})

describe('a question file', () => {
  it('sets its floor on the first line and groups what it asks', () => {
    const read = readQuestions(
      [
        '{"floor":{"right":0.95,"wrong":0}}',
        '{"text":"甲","expect":{"value":1,"scope":"year"}}',
        '',
        '{"turns":["乙",{"text":"丙"}],"expect":{"outcome":"no-data"},"id":"q2"}',
        '{"text":"丁","kind":"own","expect":{"contains":"x"}}',
      ].join('\n'),
    )
    assert.ok(read.ok)
    assert.deepEqual(read.value.floor, { right: 0.95, wrong: 0 })
    assert.deepEqual(
      read.value.questions.map(({ line, turns, kind }) => [line, turns, kind]),
      [
        [2, ['甲'], 'figure (year)'],
        [4, ['乙', '丙'], 'no-data'],
        [5, ['丁'], 'own'],
      ],
    )
  })

  const refused = [
    { text: '', why: /没有问题/ },
    { text: '[]', why: /第 1 行:不是 JSON 对象/ },
    { text: '{"text":"甲"', why: /第 1 行/ },
    { text: '{"text":"甲"}', why: /expect/ },
    { text: '{"expect":{"value":1}}', why: /须有 text 或 turns/ },
    { text: '{"text":"甲","turns":["乙"],"expect":{"value":1}}', why: /只有一个/ },
    { text: '{"text":"甲","expect":{}}', why: /不能是空的/ },
    { text: '{"text":"甲","expect":{"valeu":1}}', why: /不认识 valeu/ },
    { text: '{"text":"甲","expect":{"outcome":"fine"}}', why: /expect.outcome/ },
    { text: '{"floor":{"rihgt":1}}', why: /不认识 rihgt/ },
  ]
  for (const { text, why } of refused)
    it(`refuses ${text === '' ? 'an empty one' : text}`, () => {
      const read = readQuestions(text)
      assert.ok(!read.ok)
      assert.match(read.error, why)
    })
})
