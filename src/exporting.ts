import { replyFigure } from './channels/reply.ts'
import { publicationDueOn } from './domain/law/publication.ts'
import { auditor } from './domain/register/audit.ts'
import type { WorkCalendar } from './domain/time/work-calendar.ts'
import { AUDIT_COLUMNS, auditRow } from './exports/audit.ts'
import { COLUMNS, FIGURE_COLUMNS } from './exports/columns.ts'
import { ITEM_COLUMNS, itemRow } from './exports/items.ts'
import type { Row, Table } from './exports/row.ts'
import { publishedFigures } from './open-data.ts'
import type { OpenedData } from './store.ts'

/** What an export is drawn from. */
export interface Ground {
  readonly data: OpenedData
  readonly calendar: WorkCalendar
  /** Takes personal data out of a text; leaves it alone where the data may leave. */
  readonly mask: (text: string) => string
}

/** Everything that can be exported, by the name that the command takes. */
export const EXPORTS: ReadonlyMap<string, (ground: Ground) => Table> = new Map([
  ['figures', figures],
  ['items', items],
  ['audit', audit],
  ...Object.entries(COLUMNS).map(
    ([name, columns]) => [name, () => ({ name, columns, rows: nothing })] as const,
  ),
])

function figures({ data }: Ground): Table {
  return {
    name: 'figures',
    columns: FIGURE_COLUMNS,
    async *rows() {
      for (const figure of await publishedFigures(data, {})) yield { ...replyFigure(figure) }
    },
  }
}

function items({ data, calendar, mask }: Ground): Table {
  return {
    name: 'items',
    columns: ITEM_COLUMNS,
    async *rows() {
      for (const item of await data.store.ledger.list('item'))
        yield itemRow(item, {
          dueOn: (createdOn) => publicationDueOn(calendar, createdOn).date,
          mask,
        })
    },
  }
}

function audit({ data, mask }: Ground): Table {
  return {
    name: 'audit',
    columns: AUDIT_COLUMNS,
    async *rows() {
      const audited = auditor()
      for await (const entry of data.store.journal.entries())
        yield auditRow(entry, audited(entry), mask)
    },
  }
}

async function* nothing(): AsyncGenerator<Row> {}
