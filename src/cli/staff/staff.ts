import { WrongUsage } from '../exit.ts'
import { inviteStaff } from './invite.ts'
import { listStaff } from './list.ts'
import { revokeStaff } from './revoke.ts'

const ACTS: ReadonlyMap<string, (words: readonly string[]) => Promise<number>> = new Map([
  ['invite', inviteStaff],
  ['list', listStaff],
  ['revoke', revokeStaff],
])

/** `gongkai staff invite --role ROLE --name NAME`, `staff list`, `staff revoke NAME` */
export function staff([act = '', ...words]: readonly string[]): Promise<number> {
  const run = ACTS.get(act)
  if (run === undefined)
    throw new WrongUsage(`staff 之后须是其中之一:${[...ACTS.keys()].join(' ')}`)
  return run(words)
}
