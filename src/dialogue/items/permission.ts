import type { Action } from '../../domain/people/actions.ts'
import { may, type Permission } from '../../domain/people/may.ts'
import type { Item } from '../../domain/register/item.ts'
import type { Answer, Desk } from '../skill.ts'

/** Whether the person may do it here; without an item, whether at all. */
export function permission(desk: Desk, action: Action, item?: Item): Permission {
  const { actor, place, office } = desk
  return may(actor, action, { place, record: item ?? 'any', singleOfficer: office.singleOfficer })
}

/** The refusal, where he may not. */
export function refusal(desk: Desk, action: Action, item?: Item): Answer | undefined {
  const permitted = permission(desk, action, item)
  return permitted.allowed ? undefined : { says: { text: permitted.why, outcome: 'refused' } }
}

/** Says that another form must be ended first: opening a second one would lose the first. */
export function busy(desk: Desk, intent: string): Answer | undefined {
  if (desk.form === undefined || desk.form.intent === intent) return undefined
  return {
    says: {
      text: '手上还有一项没有办完:回「继续」接着办,或回「取消」放弃,然后再发这一条。',
      outcome: 'asking',
    },
    form: desk.form,
  }
}
