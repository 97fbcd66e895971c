import type { StateBefore, Change } from '../change.ts'
import type { Entry, StaffHappened } from '../entry.ts'

/** Invitations given out, used and withdrawn; bindings made and ended. An expired invitation stays until then. */
export function foldStaff(
  entry: Extract<Entry, StaffHappened>,
  before: StateBefore,
): readonly Change[] {
  switch (entry.type) {
    case 'StaffInvited': {
      const { invitation, name, role, codeHash, expiresAt } = entry
      const value = { invitation, name, role, codeHash, expiresAt }
      return [{ kind: 'invitation', id: invitation, value }]
    }
    case 'StaffBound': {
      const { user, name, role, at } = entry
      return [
        { kind: 'invitation', id: entry.invitation, value: undefined },
        { kind: 'staff', id: user, value: { user, name, role, boundAt: at } },
      ]
    }
    case 'RoleRevoked':
      return revoked(entry.name, before)
  }
}

function revoked(name: string, before: StateBefore): readonly Change[] {
  const bound = [...before.staffNamed(name)].map(({ user }): Change => ({
    kind: 'staff',
    id: user,
    value: undefined,
  }))
  const unused = [...before.invitationsNamed(name)].map(({ invitation }): Change => ({
    kind: 'invitation',
    id: invitation,
    value: undefined,
  }))
  return [...bound, ...unused]
}
