import { OWN_WORK } from '../../people/may.ts'
import { isOwnWork } from '../../people/officer.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { ItemHappened } from '../entry.ts'
import type { Item, ItemFacts, ItemStatus, Officer, OptionalFact } from './item.ts'

/** What somebody wants to do with an item that is recorded. */
export type ItemStep =
  | {
      readonly kind: 'correct'
      readonly changes: Partial<ItemFacts>
      readonly cleared?: readonly OptionalFact[]
    }
  | { readonly kind: 'approve'; readonly by: Officer; readonly singleOfficer: boolean }
  | { readonly kind: 'return'; readonly reason: string }
  | { readonly kind: 'publish'; readonly publishedOn: CivilDate }
  | { readonly kind: 'archive'; readonly archivedOn: CivilDate }
  | { readonly kind: 'withdraw'; readonly reason: string }

/** The item's state does not allow the step. */
export interface Illegal {
  readonly kind: 'illegal'
  /** In Chinese, one sentence that names what would be legal. */
  readonly why: string
}

/**
 * What happens to the item when the step is taken.
 *
 * @returns `illegal` when its state forbids it, or when its recorder would approve it himself
 * @source 《政府信息公开条例》(2019)第十七条
 */
export function itemTransition(item: Item, step: ItemStep): Result<ItemHappened, Illegal> {
  if (!LEGAL[item.status].includes(step.kind))
    return fail({ kind: 'illegal', why: refusal(item, step) })
  if (step.kind !== 'approve') return ok(happened(item, step))
  const bySameOfficer = isOwnWork(step.by, item)
  if (bySameOfficer && !step.singleOfficer) return fail({ kind: 'illegal', why: OWN_WORK })
  return ok({ type: 'ItemReviewed', record: item.id, verdict: 'approved', bySameOfficer })
}

/** The steps that the state allows: `published` and `archived` are reached by approval where a date is known. */
export const LEGAL: Readonly<Record<ItemStatus, readonly ItemStep['kind'][]>> = {
  pending: ['correct', 'approve', 'return', 'withdraw'],
  approved: ['correct', 'publish', 'withdraw'],
  published: ['correct', 'archive', 'withdraw'],
  archived: ['correct', 'withdraw'],
  returned: ['correct', 'withdraw'],
  withdrawn: [],
}

export const STATUS_NAMES: Readonly<Record<ItemStatus, string>> = {
  pending: '待审核',
  approved: '已审核、待发布',
  published: '已发布',
  archived: '已移交',
  returned: '已退回',
  withdrawn: '已撤回',
}

const STEP_NAMES: Readonly<Record<ItemStep['kind'], string>> = {
  correct: '修改(改后重新审核)',
  approve: '审核通过',
  return: '退回',
  publish: '登记发布',
  archive: '登记移交',
  withdraw: '撤回',
}

type OtherStep = Exclude<ItemStep, { kind: 'approve' }>

function happened(item: Item, step: OtherStep): ItemHappened {
  const record = item.id
  switch (step.kind) {
    case 'correct':
      return step.cleared === undefined || step.cleared.length === 0
        ? { type: 'ItemCorrected', record, changes: step.changes }
        : { type: 'ItemCorrected', record, changes: step.changes, cleared: step.cleared }
    case 'return':
      return {
        type: 'ItemReviewed',
        record,
        verdict: 'returned',
        reason: step.reason,
        bySameOfficer: false,
      }
    case 'publish':
      return { type: 'ItemPublished', record, publishedOn: step.publishedOn }
    case 'archive':
      return { type: 'ItemArchived', record, archivedOn: step.archivedOn }
    case 'withdraw':
      return { type: 'ItemWithdrawn', record, reason: step.reason }
  }
}

function refusal(item: Item, step: ItemStep): string {
  const legal = LEGAL[item.status].map((kind) => STEP_NAMES[kind])
  const rest =
    legal.length === 0 ? '也不能再作其他办理;如需公开请重新登记' : `可以${legal.join('、')}`
  return `${item.id}现在的状态是“${STATUS_NAMES[item.status]}”,不能${STEP_NAMES[step.kind].split('(')[0] ?? ''},${rest}。`
}
