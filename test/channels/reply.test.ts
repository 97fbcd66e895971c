import assert from 'node:assert/strict'
import { replyFigure, replyOf } from '../../src/channels/reply.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { RecordId } from '../../src/domain/register/record.ts'
import type { RecordChange } from '../../src/ports/channel.ts'
import { cumulative, disclosed, said } from '../support/said.ts'

const REPORT = '台江区上海街道2018年政府信息公开年度报告'

const recorded = (id: string): RecordChange => ({
  kind: 'item',
  id: id as RecordId,
  change: 'recorded',
})

describe('a reply', () => {
  it('carries the figure with its source and null for what is not stated', () => {
    const message = said('39 条', { figures: [disclosed] })
    assert.deepEqual(replyOf(message, { conversation: 'c1', id: 'm1' }), {
      conversation: 'c1',
      inReplyTo: 'm1',
      text: '39 条',
      intent: 'ask-figure',
      understood: true,
      outcome: 'answered',
      figures: [
        {
          indicator: 'disclosed.items',
          label: '主动公开文件数',
          office: '上海街道',
          year: 2018,
          scope: 'year',
          value: 39,
          unit: '条',
          basis: 'report',
          source: {
            document: REPORT,
            url: null,
            section: '二、(一)',
            cell: null,
            quote: '2018年我街共公开政府信息39条',
          },
        },
      ],
      sources: [],
      choices: [],
      attachments: [],
      record: null,
      records: [],
    })
  })

  it('says null for an id that was not given', () => {
    assert.equal(replyOf(said('您好'), { conversation: 'c' }).inReplyTo, null)
  })

  for (const [outcome, understood] of [
    ['not-understood', false],
    ['no-data', true],
    ['refused', true],
    ['clarify', true],
  ] as const) {
    it(`is ${understood ? '' : 'not '}understood when the outcome is ${outcome}`, () => {
      assert.equal(replyOf(said('…', { outcome }), { conversation: 'c' }).understood, understood)
    })
  }

  it('names the record of a single change', () => {
    const reply = replyOf(said('已登记', { records: [recorded('2026-0001')] }), {
      conversation: 'c',
    })
    assert.deepEqual(reply.record, recorded('2026-0001'))
    assert.equal(reply.records.length, 1)
  })

  it('lists a batch of changes and names no single one', () => {
    const records = [recorded('2026-0001'), recorded('2026-0002')]
    const reply = replyOf(said('已登记', { records }), { conversation: 'c' })
    assert.equal(reply.record, null)
    assert.deepEqual(reply.records, records)
  })

  it('gives the entries of a counted figure', () => {
    const counted: Figure = {
      ...disclosed,
      source: { basis: 'ledger', entries: ['2026-0001' as RecordId] },
    }
    const figure = replyFigure(counted)
    assert.equal(figure.basis, 'ledger')
    assert.deepEqual(figure.source, { entries: ['2026-0001'] })
  })

  it('gives what a derived figure was computed from', () => {
    const figure = replyFigure({
      ...cumulative,
      year: 2017,
      value: 247,
      source: { basis: 'derived', operation: '286 − 39', from: [cumulative, disclosed] },
    })
    assert.equal(figure.basis, 'derived')
    assert.deepEqual(figure.source, {
      operation: '286 − 39',
      from: [replyFigure(cumulative), replyFigure(disclosed)],
    })
  })

  it('says null for a figure that the source leaves blank, outside the catalogue and without unit', () => {
    const { indicator, value, unit, ...rest } = disclosed
    assert.deepEqual([indicator, value, unit], ['disclosed.items', 39, '条'])
    const figure = replyFigure(rest)
    assert.deepEqual([figure.indicator, figure.value, figure.unit], [null, null, null])
  })
})
