import type { Duty } from '../../domain/register/reminders/duties.ts'
import type { Owed, Today } from '../../domain/register/reminders/owed.ts'
import { dueEntry } from './due-text.ts'

/**
 * What reminders say: one numbered line for each.
 *
 * @param told how many the person was told today already: numbers go on where they ended
 */
export function reminderText(owed: readonly Owed[], now: Today, told = 0): string {
  const lines = owed.map((one, index) => `${String(told + index + 1)}. ${owedLine(one, now)}`)
  const count = String(owed.length)
  return [
    told === 0 ? `今天提醒您${count}项:` : `另有${count}项时限将到或已到:`,
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
