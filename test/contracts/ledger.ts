import assert from 'node:assert/strict'
import type { Instant } from '../../src/domain/time/instant.ts'
import type { RecordId } from '../../src/domain/register/record.ts'
import type { Entry } from '../../src/domain/register/entry.ts'
import type { Journal, Ledger } from '../../src/ports/ledger.ts'
import {
  approved,
  batch,
  bound,
  day,
  done,
  imported,
  invited,
  LI,
  numbers,
  recorded,
  ZHANG,
} from './batches.ts'

export interface Kept {
  readonly ledger: Ledger
  readonly journal: Journal
}

/** The promises of the ports `Ledger` and `Journal`. `open` gives an empty one; `reopen` the same as a later process finds it. */
export function keepsTheRegister(open: () => Promise<Kept>, reopen: () => Promise<Kept>): void {
  it('knows nothing of what was never recorded', async () => {
    const { ledger } = await open()
    assert.equal(await ledger.find('item', '2026-0001'), undefined)
    assert.deepEqual(await ledger.list('item'), [])
    assert.equal(await ledger.receipt('web:m1'), undefined)
  })

  it('gives a new record the next number of the year and says what was written', async () => {
    const { ledger } = await open()
    const first = done(await ledger.append(batch([recorded('《甲》')])))
    const second = done(await ledger.append(batch([recorded('《乙》')])))
    assert.deepEqual([numbers(first), numbers(second)], [['2026-0001'], ['2026-0002']])
    assert.equal(first.repeated, false)
    assert.deepEqual(first.receipt, { text: '已登记 1 条' })
    assert.deepEqual(
      [first.entries[0]?.seq, first.entries[0]?.by, first.entries[0]?.channel],
      [1, ZHANG, 'web'],
    )
  })

  it('folds entries into an item, and its version grows with each of them', async () => {
    const { ledger } = await open()
    const facts = { publishedOn: day('2026-02-10'), documentNumber: '榕台上海办〔2026〕12号' }
    await ledger.append(batch([recorded('《预算》', facts)]))
    await ledger.append(batch([approved('2026-0001')], { by: LI, expects: { '2026-0001': 1 } }))
    assert.deepEqual(await ledger.find('item', '2026-0001'), {
      kind: 'item',
      id: '2026-0001',
      title: '《预算》',
      category: '应主动公开信息类',
      channels: ['政府网站'],
      ...facts,
      status: 'published',
      version: 2,
      recordedBy: { user: 'web:zhang', name: '张三' },
      reviewedBy: { user: 'web:li', name: '李四' },
    })
  })

  it('numbers one series per year, by the year that it is at the office', async () => {
    const { ledger } = await open()
    const at = (text: string) => ({ at: text as Instant })
    const ids: string[] = []
    for (const text of [
      '2025-12-31T23:59:59.999+08:00',
      '2025-12-31T16:00:00.000Z',
      '2026-01-01T00:30:00.000+08:00',
      '2025-12-31T15:59:00.000Z',
    ]) {
      ids.push(...numbers(done(await ledger.append(batch([recorded('《年》')], at(text))))))
    }
    assert.deepEqual(ids, ['2025-0001', '2026-0001', '2026-0002', '2025-0002'])
  })

  it('numbers each record of a batch, and lets later events of it go on about the newest', async () => {
    const { ledger } = await open()
    const events = [recorded('《一》'), approved('new'), recorded('《二》')]
    const appended = done(await ledger.append(batch(events)))
    assert.deepEqual(numbers(appended), ['2026-0001', '2026-0001', '2026-0002'])
    assert.equal((await ledger.find('item', '2026-0001'))?.status, 'approved')
  })

  it('never gives a number twice, however many append at once', async () => {
    const { ledger } = await open()
    const titles = Array.from({ length: 50 }, (_, n) => `《第${n}号》`)
    const all = await Promise.all(titles.map((title) => ledger.append(batch([recorded(title)]))))
    assert.equal(new Set(all.flatMap((one) => numbers(done(one)))).size, 50)
    assert.deepEqual(
      (await ledger.list('item')).map(({ title }) => title),
      titles,
    )
  })

  it('answers a repetition with the old entries and the old receipt, also after a restart', async () => {
    const now = await open()
    const once = ['web:m1', 'confirm:7']
    const first = done(await now.ledger.append(batch([recorded('《甲》')], { once })))
    for (const later of [() => now, reopen]) {
      const { ledger: again } = await later()
      for (const once of [['web:m1'], ['web:m9', 'confirm:7']]) {
        const repeated = await again.append(batch([recorded('《乙》')], { once }))
        assert.deepEqual(done(repeated), { ...first, repeated: true })
      }
      assert.deepEqual(await again.receipt('confirm:7'), first.receipt)
      assert.equal((await again.list('item')).length, 1)
    }
  })

  it('writes once when the same message is handled twice at the same time', async () => {
    const { ledger } = await open()
    const same = () => ledger.append(batch([recorded('《甲》')], { once: ['web:m1'] }))
    const [one, two] = await Promise.all([same(), same()])
    assert.deepEqual([done(one).repeated, done(two).repeated], [false, true])
    assert.deepEqual(done(one).entries, done(two).entries)
  })

  it('refuses a decision that was taken on an older version, and writes nothing of it', async () => {
    const { ledger } = await open()
    await ledger.append(batch([recorded('《甲》')]))
    await ledger.append(batch([approved('2026-0001')], { expects: { '2026-0001': 1 } }))
    const late = batch([recorded('《乙》'), approved('2026-0001')], {
      expects: { '2026-0001': 1 },
      once: ['web:late'],
    })
    assert.deepEqual(await ledger.append(late), {
      ok: false,
      error: { kind: 'conflict', record: '2026-0001' },
    })
    assert.equal((await ledger.list('item')).length, 1)
    assert.equal(await ledger.receipt('web:late'), undefined)
  })

  it('lets one of two decisions on the same version through, though both come at once', async () => {
    const { ledger } = await open()
    await ledger.append(batch([recorded('《甲》')]))
    const decide = () =>
      ledger.append(batch([approved('2026-0001')], { expects: { '2026-0001': 1 } }))
    const outcomes = await Promise.all([decide(), decide(), decide()])
    assert.deepEqual(
      outcomes.map(({ ok }) => ok),
      [true, false, false],
    )
  })

  it('takes an invitation that is gone for a conflict', async () => {
    const { ledger } = await open()
    await ledger.append(batch([invited('i1', '李四')]))
    const bind = (user: string) =>
      ledger.append(batch([bound('i1', user, '李四')], { expects: { i1: 1 } }))
    assert.equal((await bind('web:li')).ok, true)
    assert.deepEqual(await bind('web:other'), {
      ok: false,
      error: { kind: 'conflict', record: 'i1' },
    })
  })

  it('binds by an invitation, and ends bindings and unused invitations of a revoked name', async () => {
    const { ledger } = await open()
    await ledger.append(
      batch([invited('i1', '李四'), invited('i2', '李四'), invited('i3', '王五')]),
    )
    await ledger.append(batch([bound('i1', 'web:li', '李四')]))
    assert.deepEqual(await ledger.find('staff', 'web:li'), {
      user: 'web:li',
      name: '李四',
      role: 'reviewer',
      boundAt: '2026-03-02T09:30:00.000+08:00',
    })
    assert.equal(await ledger.find('invitation', 'i1'), undefined)
    await ledger.append(batch([{ type: 'RoleRevoked', name: '李四' }]))
    assert.deepEqual(await ledger.list('staff'), [])
    assert.deepEqual(
      (await ledger.list('invitation')).map(({ name }) => name),
      ['王五'],
    )
  })

  it('keeps one report for an office and a year; the journal keeps every import', async () => {
    const { ledger, journal } = await open()
    for (const [year, title] of [
      [2018, '初稿'],
      [2019, '次年'],
      [2018, '定稿'],
    ] as const) {
      await ledger.append(batch([imported(year, title)]))
    }
    assert.equal((await ledger.find('report', '上海街道 2018'))?.title, '定稿')
    assert.equal((await ledger.list('report')).length, 2)
    assert.equal((await entriesOf(journal)).length, 3)
  })

  it('lists by status, by field and by period, in the order of recording', async () => {
    const { ledger } = await open()
    const on = (text: string, channels: string[]) => ({ publishedOn: day(text), channels })
    await ledger.append(
      batch([
        recorded('《元旦》', on('2026-01-01', ['政府网站'])),
        recorded('《除夕》', on('2025-12-31', ['查阅室', '政府网站'])),
        recorded('《无日期》'),
        recorded('《年底》', on('2026-12-31', ['查阅室'])),
      ]),
    )
    await ledger.append(batch([approved('2026-0001')]))
    const titles = async (query: Parameters<Ledger['list']>[1]) =>
      (await ledger.list('item', query)).map(({ title }) => title)
    const period = { start: day('2026-01-01'), end: day('2026-12-31') }
    assert.deepEqual(await titles({ status: ['published'] }), ['《元旦》'])
    assert.deepEqual(await titles({ status: ['published', 'pending'] }), [
      '《元旦》',
      '《除夕》',
      '《无日期》',
      '《年底》',
    ])
    assert.deepEqual(await titles({ within: { field: 'publishedOn', period } }), [
      '《元旦》',
      '《年底》',
    ])
    assert.deepEqual(await titles({ where: { channels: ['查阅室'] } }), ['《除夕》', '《年底》'])
    assert.deepEqual(await titles({ where: { channels: ['查阅室'], title: ['《年底》'] } }), [
      '《年底》',
    ])
  })

  it('finds after a restart just what it found before, and goes on counting', async () => {
    const { ledger } = await open()
    await ledger.append(batch([recorded('《甲》'), invited('i1', '李四'), imported(2018, '年报')]))
    await ledger.append(batch([bound('i1', 'web:li', '李四'), approved('2026-0001')]))
    const before = await everything(ledger)
    const later = await reopen()
    assert.deepEqual(await everything(later.ledger), before)
    assert.deepEqual(numbers(done(await later.ledger.append(batch([recorded('《乙》')])))), [
      '2026-0002',
    ])
    assert.equal(done(await later.journal.verify()).entries, 6)
  })

  it('gives out the entries as they were written, and proves their chain', async () => {
    const { ledger, journal } = await open()
    const first = done(
      await ledger.append(batch([recorded('《甲》\t"引号"\n😀'), recorded('《乙》')])),
    )
    const second = done(await ledger.append(batch([approved('2026-0002')])))
    const entries = await entriesOf(journal)
    assert.deepEqual(entries, [...first.entries, ...second.entries])
    assert.deepEqual(
      entries.map(({ seq }) => seq),
      [1, 2, 3],
    )
    assert.deepEqual(await journal.verify(), {
      ok: true,
      value: { entries: 3, head: entries.at(-1)?.hash },
    })
  })

  it('writes nothing when an entry contradicts the register', async () => {
    const { ledger, journal } = await open()
    const unknown = '2026-0404' as RecordId
    await assert.rejects(ledger.append(batch([recorded('《甲》'), approved(unknown)])), /2026-0404/)
    assert.deepEqual(await ledger.list('item'), [])
    assert.deepEqual(numbers(done(await ledger.append(batch([recorded('《乙》')])))), ['2026-0001'])
    assert.equal(done(await journal.verify()).entries, 1)
  })

  it('writes nothing that it could not read again', async () => {
    const { ledger } = await open()
    const facts = { publishedOn: day('2026-02-30') }
    await assert.rejects(ledger.append(batch([recorded('《甲》', facts)])))
    await assert.rejects(ledger.append(batch([])), /without events/)
    assert.deepEqual(await ledger.list('item'), [])
  })

  it('does not care what becomes of the objects it was given', async () => {
    const { ledger } = await open()
    const channels = ['政府网站']
    await ledger.append(batch([recorded('《甲》', { channels })]))
    channels.push('查阅室')
    assert.deepEqual((await ledger.find('item', '2026-0001'))?.channels, ['政府网站'])
  })
}

async function everything(ledger: Ledger): Promise<unknown> {
  return Promise.all([
    ledger.list('item'),
    ledger.list('report'),
    ledger.list('staff'),
    ledger.list('invitation'),
  ])
}

async function entriesOf(journal: Journal): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of journal.entries()) entries.push(entry)
  return entries
}
