import type { ItemHappened } from '../../../domain/register/entry.ts'
import { itemTransition } from '../../../domain/register/items/transitions.ts'
import type { Item } from '../../../domain/register/items/item.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import type { Form } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import type { Desk, Saying, Write } from '../../skill.ts'
import { type ItemCandidate, itemsChosen } from '../candidate.ts'
import { factLines, fromRecords, named, titled } from '../item-text.ts'
import { denied } from '../../permission.ts'
import { RECORD_FIELD } from '../record-field.ts'
import type { StepKind, ItemStepValues } from './step.ts'

/** The form of a step: which item, what else it needs, the card, one 确认. */
export function stepForm(kind: StepKind): Form<ItemStepValues> {
  return {
    intent: kind.intent,
    fields: [RECORD_FIELD, ...kind.fields],
    check: (values, desk) => kind.check(values, desk),
    async card(values, desk) {
      const items = await itemsChosen(values, desk)
      const lines = [
        `将${kind.verb}:`,
        ...items.map((item) => shown(kind.after?.(item, values) ?? item)),
        ...kind.lines(values),
        GO_ON,
      ]
      return fromRecords(lines.join('\n'))
    },
    async write(values, desk) {
      const decided = await decide(kind, values, desk)
      return decided.ok ? ok(writing(kind, values, decided.value)) : decided
    },
  }
}

/** The exact text that the step is about. */
function shown(item: Item): string {
  return [`编号:${item.id}`, ...factLines(item), `登记人:${item.recordedBy.name}`].join('\n')
}

const GO_ON = goOn()

/** Why the step cannot be taken on the item now, in one sentence. */
export function obstacle(
  kind: StepKind,
  item: Item,
  { values, desk }: { readonly values: ItemStepValues; readonly desk: Desk },
): Saying | undefined {
  const refused = denied(desk, kind.action, item)
  if (refused !== undefined) return refused.says
  const transition = itemTransition(item, kind.step(item, values, desk))
  return transition.ok
    ? undefined
    : { ...refusedFor(`${titled(item.title)}:${transition.error.why}`), evidence: [item.title] }
}

async function decide(
  kind: StepKind,
  values: ItemStepValues,
  desk: Desk,
): Promise<Result<readonly ItemHappened[], Saying>> {
  const events: ItemHappened[] = []
  for (const shown of values.chosen ?? []) {
    const item = await desk.find('item', shown.id)
    if (item?.version !== shown.version) return fail(refusedFor(changedSince(shown)))
    const refused = obstacle(kind, item, { values, desk })
    if (refused !== undefined) return fail(refused)
    const transition = itemTransition(item, kind.step(item, values, desk))
    if (transition.ok) events.push(transition.value)
  }
  return ok(events)
}

function changedSince(shown: ItemCandidate): string {
  return `${named(shown)}刚刚有改动,没有写入;请重新查看后再办。`
}

function refusedFor(text: string): Saying {
  return { text, outcome: 'refused' }
}

function writing(kind: StepKind, values: ItemStepValues, events: readonly ItemHappened[]): Write {
  const chosen = values.chosen ?? []
  return {
    events,
    expects: Object.fromEntries(chosen.map(({ id, version }) => [id, version])),
    acknowledge: () => {
      const text = `已${kind.verb}:${chosen.map(named).join('、')}。`
      return {
        text,
        outcome: 'recorded',
        records: chosen.map(({ id }) => ({ kind: 'item', id, change: kind.change })),
      }
    },
  }
}
