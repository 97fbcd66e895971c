import { bounded, boundTold } from '../../src/dialogue/records/bounded-list.ts'
import { showRecords } from '../../src/dialogue/records/show-records.ts'
import { itemsNamed } from '../../src/dialogue/items/candidate.ts'
import { asksWhyReturned } from '../../src/dialogue/items/asks-why-returned.ts'
import { itemDetail } from '../../src/dialogue/items/item-detail.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import { STATUS_NAMES } from '../../src/domain/register/items/transitions.ts'
import type { RecordId } from '../../src/domain/register/record.ts'
import { isPublic, type Item, type ItemStatus } from '../../src/domain/register/items/item.ts'

export default defineSkill({
  intent: 'my-items',

  claims: (meaning, desk) =>
    asksWhyReturned(meaning) && denied(desk, 'read-register') === undefined && 'surely',

  async respond(meaning, desk) {
    const refused = denied(desk, 'read-register')
    if (refused !== undefined)
      return isNamed(meaning) ? publicOnes(meaning, desk, refused) : refused
    if (asksWhyReturned(meaning)) return whyReturned(meaning, desk)
    if (!isNamed(meaning)) return ownList(meaning, desk)
    const items = await itemsNamed(meaning, desk)
    return (await othersFor(items, meaning, desk)) ?? details(items, true)
  },
})

async function publicOnes(meaning: Meaning, desk: Desk, refused: Answer): Promise<Answer> {
  const items = (await itemsNamed(meaning, desk)).filter(isPublic)
  const others = await othersFor(items, meaning, desk)
  return others ?? (items.length === 0 ? refused : details(items, false))
}

/** Records of other kinds that go by the number, where no item does. */
async function othersFor(
  items: readonly Item[],
  meaning: Meaning,
  desk: Desk,
): Promise<Answer | undefined> {
  return items.length === 0 ? showRecords(idsIn(meaning), desk) : undefined
}

/** Of what is named; else of what he recorded himself and has back. */
async function whyReturned(meaning: Meaning, desk: Desk): Promise<Answer> {
  const named = await itemsNamed(meaning, desk)
  const items = named.length > 0 || isNamed(meaning) ? named : await ownReturned(desk)
  return items.length === 0 && !isNamed(meaning) ? NONE_RETURNED : details(items, true)
}

async function ownReturned(desk: Desk): Promise<readonly Item[]> {
  const returned = await desk.list('item', { status: ['returned'] })
  return returned.filter(({ recordedBy }) => sameOfficer(recordedBy, desk.actor))
}

const NONE_RETURNED: Answer = {
  says: { text: '没有被退回的、由您登记的公开信息。', outcome: 'answered' },
}

function isNamed({ recordIds, titles }: Meaning): boolean {
  return recordIds.length + titles.length > 0
}

function idsIn({ recordIds }: Meaning): readonly RecordId[] {
  return recordIds.map(({ value }) => value)
}

/** One or several records, with everything that is known of them. */
function details(items: readonly Item[], forStaff: boolean): Answer {
  if (items.length === 0)
    return { says: { text: '没有找到这条登记,请核对编号或标题。', outcome: 'no-data' } }
  const text = items.map((item) => itemDetail(item, forStaff)).join('\n\n')
  return {
    says: { text, outcome: 'answered' },
    remember: { listed: items.map(({ id }) => id) },
  }
}

const WORDS: readonly (readonly [RegExp, readonly ItemStatus[]])[] = [
  [/退回/u, ['returned']],
  [/(?:没|未|还没)(?:有)?发布|已?通过未/u, ['approved']],
  [/移交|归档|档案/u, ['published']],
  [/待办|要做|没办/u, ['returned', 'approved']],
]

/** What he recorded himself, the latest first; 被退回的 and the like name a part of it. */
async function ownList({ copy }: Meaning, desk: Desk): Promise<Answer> {
  const statuses = WORDS.find(([words]) => words.test(copy))?.[1]
  const items = (await desk.list('item'))
    .filter(
      ({ recordedBy, status }) =>
        sameOfficer(recordedBy, desk.actor) && (statuses?.includes(status) ?? true),
    )
    .toReversed()
  if (items.length === 0)
    return { says: { text: '没有符合条件的、由您登记的公开信息。', outcome: 'answered' } }
  const lines = items.map((item, i) => `${String(i + 1)}. ${line(item)}`)
  const text = ['您登记的公开信息:', ...bounded(lines)].join('\n')
  return {
    says: { text, outcome: 'answered', evidence: boundTold(lines) },
    remember: { listed: items.map(({ id }) => id) },
  }
}

function line(item: Item): string {
  const why = item.returnedFor === undefined ? '' : `,原因:${item.returnedFor}`
  return `${named(item)}(${STATUS_NAMES[item.status]}${why})`
}
