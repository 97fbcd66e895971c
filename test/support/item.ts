import type { Item } from '../../src/domain/register/items/item.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { day } from './day.ts'

/** An item with everything that it needs; `changes` replace what matters to the test. */
export function item(changes: Partial<Item> = {}): Item {
  return {
    kind: 'item',
    id: recordId(2026, 31),
    title: '《上海街道2026年部门预算》',
    category: '应主动公开信息类',
    channels: ['政府网站'],
    publishedOn: day('2026-02-10'),
    status: 'pending',
    version: 1,
    recordedBy: { user: 'zhang', name: '张三' },
    ...changes,
  }
}
