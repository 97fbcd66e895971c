import assert from 'node:assert/strict'
import { codeMatches, isExpired, newInvitation } from '../../../src/dialogue/staff/invitation.ts'
import { parseInstant } from '../../../src/domain/time/instant.ts'

const now = parseInstant('2026-03-02T09:30:00+08:00')!
const wanted = {
  role: 'reviewer',
  name: '李四',
  now,
  timezone: 'Asia/Shanghai',
  hours: 24,
} as const

describe('invitation', () => {
  it('holds the hash of the code and not the code', async () => {
    const { code, event } = await newInvitation(wanted)
    assert.match(code, /^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/)
    assert.ok(!JSON.stringify(event).includes(code))
    assert.match(event.codeHash, /^[0-9a-f]{64}$/)
  })

  it('is another one each time', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, () => newInvitation(wanted)))
    assert.equal(new Set(codes.map(({ code }) => code)).size, 50)
    assert.equal(new Set(codes.map(({ event }) => event.invitation)).size, 50)
  })

  it('knows its code however it is typed, and no other', async () => {
    const { code, event } = await newInvitation(wanted)
    const fullWidth = code.replace(/[0-9A-Z]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    )
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code}。`,
      fullWidth,
    ])
      assert.equal(await codeMatches(typed, event), true, typed)
    const other = code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`
    for (const typed of ['', other, code.slice(1), `${code}A`, event.codeHash])
      assert.equal(await codeMatches(typed, event), false, typed)
  })

  it('ends after its hours, to the moment', async () => {
    const { event } = await newInvitation(wanted)
    assert.equal(event.expiresAt, '2026-03-03T09:30:00.000+08:00')
    assert.equal(isExpired(event, parseInstant('2026-03-03T09:29:59+08:00')!), false)
    assert.equal(isExpired(event, parseInstant('2026-03-03T09:30:00+08:00')!), true)
  })
})
