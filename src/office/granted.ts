import type { Role } from '../domain/people/role.ts'
import type { Clock } from '../ports/clock.ts'
import type { Batch, Kind, Kinds, Ledger, Query } from '../ports/ledger.ts'

/** Roles given at the machine, by the user's name within his channel; they last for this process, or until one is revoked. */
export interface Granted {
  /** As the ledger, with those people among the staff: they can be listed and revoked like everybody else. */
  readonly ledger: Ledger
  readonly roleOf: (name: string) => Role | undefined
}

/** @param clock dates the bindings, which nobody wrote down */
export function withGrants(
  ledger: Ledger,
  grants: ReadonlyMap<string, Role>,
  clock: Clock,
): Granted {
  const standing = new Map(grants)
  const boundAt = clock.now()
  const given: { readonly [K in Kind]?: () => readonly Kinds[K][] } = {
    staff: () =>
      [...standing].flatMap(([name, role]) =>
        role === 'public' ? [] : [{ user: name, name, role, boundAt }],
      ),
  }
  return {
    roleOf: (name) => standing.get(name),
    ledger: {
      async append(batch) {
        const appended = await ledger.append(batch)
        if (appended.ok) for (const name of revokedIn(batch)) standing.delete(name)
        return appended
      },
      find: (kind, id) => ledger.find(kind, id),
      async list<K extends Kind>(kind: K, query?: Query) {
        return [...(await ledger.list(kind, query)), ...(given[kind]?.() ?? [])]
      },
      receipt: (key) => ledger.receipt(key),
    },
  }
}

function revokedIn({ events }: Batch): readonly string[] {
  return events.flatMap((event) => (event.type === 'RoleRevoked' ? [event.name] : []))
}
