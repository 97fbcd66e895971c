import assert from 'node:assert/strict'
import { nameFault } from '../../../../src/domain/register/staff/name.ts'
import { parseInstant } from '../../../../src/domain/time/instant.ts'

const now = parseInstant('2026-03-02T09:30:00+08:00')!
const known = {
  staff: [{ user: 'web:1', name: '张三', role: 'recorder', boundAt: now }],
  invitations: [
    {
      invitation: 'a',
      name: '李四',
      role: 'reviewer',
      codeHash: '',
      expiresAt: parseInstant('2026-03-02T10:00:00+08:00')!,
    },
    {
      invitation: 'b',
      name: '王五',
      role: 'admin',
      codeHash: '',
      expiresAt: parseInstant('2026-03-01T10:00:00+08:00')!,
    },
  ],
} as const

const cases = [
  { name: '赵六', fault: undefined },
  { name: '迪丽热巴·迪力木拉提', fault: undefined },
  { name: 'zhang', fault: undefined },
  { name: '王五', fault: undefined },
  { name: '张三', fault: /已经是工作人员/ },
  { name: '李四', fault: /还没用的绑定码/ },
  { name: '', fault: /不能为空/ },
  { name: '张\n三', fault: /只能用/ },
  { name: '=1+1', fault: /只能用/ },
  { name: '张'.repeat(31), fault: /最多30个字/ },
]

describe('name of a member of staff', () => {
  for (const { name, fault } of cases)
    it(`${fault === undefined ? 'takes' : 'refuses'} ${JSON.stringify(name)}`, () => {
      const why = nameFault(name, known, now)
      if (fault === undefined) assert.equal(why, undefined)
      else assert.match(why ?? '', fault)
    })
})
