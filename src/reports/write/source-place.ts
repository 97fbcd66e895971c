import type { Figure } from '../../domain/figures/figure.ts'

/** Where a figure comes from, in one line: every record that was counted, the printed words, or the sum. */
export function placeOf({ source }: Figure): string {
  switch (source.basis) {
    case 'report': {
      const { document, section, cell, quote } = source
      const words = cell === undefined ? quote.trim() : `“${cell.row}”行“${cell.column}”列`
      return `《${document}》${section ?? ''} ${words}`
    }
    case 'ledger':
      return source.entries.length === 0 ? '没有记录' : source.entries.join('、')
    case 'derived':
      return `${source.operation}(${source.from.map(placeOf).join(';')})`
  }
}
