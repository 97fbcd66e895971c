import assert from 'node:assert/strict'
import { type Action, ACTION_RULES } from '../../../src/domain/people/actions.ts'
import { may, type Scene } from '../../../src/domain/people/may.ts'
import { type Actor, type Role, ROLE_NAMES, ROLES } from '../../../src/domain/people/role.ts'

const ZHANG = { user: 'zhang', name: '张三' }
const OTHERS: Scene = {
  place: 'private',
  record: { recordedBy: { user: 'li', name: '李四' } },
  singleOfficer: false,
}
const OWN: Scene = { ...OTHERS, record: { recordedBy: ZHANG } }

function actor(role: Role): Actor {
  return { ...ZHANG, role }
}

/**
 * For each action, what public, recorder, reviewer, leader and admin may do in private: `+` always, `o` with
 * their own records only, `x` with all but their own, `-` never; then whether it may be done in a room.
 */
const TABLE: Readonly<Record<Action, readonly [privately: string, inRoom: boolean]>> = {
  'read-register': ['-++++', false],
  'record-item': ['-++-+', true],
  'correct-item': ['-oo-+', false],
  'withdraw-item': ['-oo-+', false],
  'review-item': ['--x-x', false],
  'publish-item': ['-++-+', false],
  'archive-item': ['-++-+', false],
  'record-application': ['-++-+', false],
  'step-application': ['-++-+', false],
  'amend-application': ['-oo-+', false],
  'read-applicant': ['-oo-+', false],
  'record-case': ['-++-+', false],
  'amend-case': ['-oo-+', false],
  'record-count': ['-++-+', false],
  'undo-change': ['-oo-+', false],
  'enter-holidays': ['----+', false],
  'write-section': ['-++-+', false],
  'import-report': ['----+', false],
  'dismiss-finding': ['-++-+', false],
  'manage-staff': ['----+', false],
}

describe('who may', () => {
  for (const [action, [privately, inRoom]] of Object.entries(TABLE) as [
    Action,
    [string, boolean],
  ][])
    ROLES.forEach((role, i) => {
      const rule = privately.charAt(i)
      it(`${role} ${action}: ${rule}${inRoom ? '' : ', not in a room'}`, () => {
        const own = may(actor(role), action, OWN)
        const others = may(actor(role), action, OTHERS)
        assert.equal(own.allowed, '+o'.includes(rule))
        assert.equal(others.allowed, '+x'.includes(rule))
        const room = may(actor(role), action, { ...OTHERS, place: 'room', record: 'any' })
        assert.equal(room.allowed, inRoom && rule !== '-')
      })
    })

  it('names the role that is missing and the one that is there', () => {
    const denied = may(actor('public'), 'record-item', { ...OTHERS, record: 'any' })
    assert.ok(!denied.allowed)
    assert.equal(denied.rule, 'role')
    assert.equal(denied.why, '登记公开信息须由登记员、审核员、管理员办理,您现在的身份是公众。')
  })

  it('names the rule in every refusal', () => {
    const rules = (Object.keys(ACTION_RULES) as Action[]).flatMap((action) =>
      ROLES.flatMap((role) =>
        [OWN, OTHERS, { ...OTHERS, place: 'room' as const }].map((scene) =>
          may(actor(role), action, scene),
        ),
      ),
    )
    for (const permission of rules)
      if (!permission.allowed) assert.match(permission.why, /^.{8,}。$/u)
  })

  it('lets nobody review what he recorded, an admin included, whichever account he uses', () => {
    for (const user of ['zhang', 'wechat:zhang'])
      for (const role of ['reviewer', 'admin'] as const) {
        const denied = may({ user, name: '张三', role }, 'review-item', OWN)
        assert.ok(!denied.allowed)
        assert.equal(denied.rule, 'two-persons')
      }
  })

  it('lets him in a one-person office', () => {
    assert.ok(may(actor('reviewer'), 'review-item', { ...OWN, singleOfficer: true }).allowed)
    assert.ok(!may(actor('recorder'), 'review-item', { ...OWN, singleOfficer: true }).allowed)
  })

  it('says whose record it is that he may not correct', () => {
    const denied = may(actor('recorder'), 'correct-item', OTHERS)
    assert.ok(!denied.allowed)
    assert.equal(denied.rule, 'own-records')
    assert.match(denied.why, /李四/)
  })

  it('knows a name for every role', () => {
    assert.deepEqual(Object.keys(ROLE_NAMES), [...ROLES])
  })
})
