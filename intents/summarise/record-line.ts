import { titled } from '../../src/dialogue/items/item-text.ts'
import type { Application } from '../../src/domain/register/applications/application.ts'
import { type Case, CASE_KIND_NAMES } from '../../src/domain/register/cases/case.ts'
import type { Item } from '../../src/domain/register/items/item.ts'
import type { Count, Hotline } from '../../src/domain/register/tallies/tally.ts'

/** A record in one line: its number, what it is about, its day. Nobody is named. */
export function recordLine(record: Item | Application | Case | Hotline | Count): string {
  const { id } = record
  switch (record.kind) {
    case 'item':
      return itemLine(record)
    case 'application': {
      const replied = record.repliedOn === undefined ? '' : `,${record.repliedOn}答复`
      return `${id} ${record.subject}(${record.receivedOn}收到${replied})`
    }
    case 'case':
      return caseLine(record)
    case 'hotline': {
      const closed = record.closed === undefined ? '' : `,办结${record.closed}件`
      return `${id} ${record.source} ${record.period}:受理${record.received}件${closed}`
    }
    case 'count':
      return `${id} ${record.register} ${record.period}:${record.count}`
  }
}

function itemLine({ id, title, publishedOn }: Item): string {
  return `${id} ${titled(title)}${publishedOn === undefined ? '' : `(${publishedOn})`}`
}

function caseLine({ id, caseKind, subject, receivedOn }: Case): string {
  const about = subject === undefined ? '' : `“${subject}”`
  return `${id} ${CASE_KIND_NAMES[caseKind]}${about}(${receivedOn}收到)`
}
