import { dayReading } from '../../forms/day-reading.ts'
import { type Field, heardIn, heardText } from '../../forms/form.ts'
import type { ItemStepValues } from './step.ts'

/** Why something is returned or withdrawn. */
export const REASON_FIELD: Field<ItemStepValues> = {
  key: 'reason',
  names: ['原因', '理由'],
  missing: ({ reason }) => reason === undefined,
  question: () => ({ text: '请问原因是什么?' }),
  read: (heard) =>
    heard.meant === 'set' && heardText(heard) !== ''
      ? {
          set: { reason: heardText(heard).replace(/^(?:原因|理由)?(?:是|[::])?\s*/u, '') },
          whole: true,
        }
      : undefined,
}

/**
 * On which day it was done.
 *
 * @param names what the day is called, the name for questions first
 */
export function dateField(names: Field<ItemStepValues>['names']): Field<ItemStepValues> {
  return {
    key: 'date',
    names,
    missing: ({ date }) => date === undefined,
    question: () => ({ text: `请问${names[0]}是哪一天?` }),
    read(heard, _, { today }) {
      const [said] = heardIn(heard.meaning.dates, heard)
      return dayReading(said, today, (date) => ({ date }))
    },
  }
}
