import type { Duty } from '../../domain/register/duties.ts'
import type { Owed, Today } from '../../domain/register/owed.ts'
import { dueEntry } from './due-text.ts'

/** What a morning's reminders say: one numbered line for each. */
export function reminderText(owed: readonly Owed[], now: Today): string {
  const lines = owed.map((one, index) => `${String(index + 1)}. ${owedLine(one, now)}`)
  return [
    `早上好,今天提醒您${String(owed.length)}项:`,
    ...lines,
    '回「收到」今后不再重复提醒;只收到其中几项,请回「收到 1、3」。',
  ].join('\n')
}

function owedLine(owed: Owed, now: Today): string {
  switch (owed.kind) {
    case 'due':
      return dueEntry(owed.due, now)
    case 'duty':
      return dutyLine(owed.duty, now)
    case 'review':
      return `有${String(owed.items.length)}条登记待您审核,发「待审核」查看`
  }
}

function dutyLine({ name, dueOn }: Duty, { today }: Today): string {
  if (dueOn === undefined) return name
  return `${name}:应于${dueOn}前完成${dueOn < today ? ',已超期' : ''}`
}
