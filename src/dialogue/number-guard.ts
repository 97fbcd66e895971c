import type { Figure, Source } from '../domain/figures/figure.ts'
import type { Draft } from './skill.ts'

const NUMBER = /\d+(?:[,，]\d{3})*(?:\.\d+)?/g

/**
 * The numbers of a draft that stand on nothing: neither on its figures and their sources, nor on a quoted
 * passage, nor on the evidence that it names, nor in the message it answers. A draft with any must not leave.
 */
export function unfounded(draft: Draft, said: string): readonly string[] {
  const founded = new Set([said, ...groundsOf(draft)].flatMap(numbersIn))
  return numbersIn(draft.text).filter((number) => !founded.has(number))
}

function groundsOf({ evidence, sources, figures, records }: Draft): readonly string[] {
  return [
    ...(evidence ?? []),
    ...(sources ?? []).map(
      (passage) => `${passage.document} ${passage.section ?? ''} ${passage.quote}`,
    ),
    ...(figures ?? []).flatMap(figureGrounds),
    ...(records ?? []).map((change) => change.id),
  ]
}

function figureGrounds({ year, label, office, value, source }: Figure): readonly string[] {
  return [`${year} ${label} ${office} ${value ?? ''}`, ...sourceGrounds(source)]
}

function sourceGrounds(source: Source): readonly string[] {
  switch (source.basis) {
    case 'report': {
      const { document, section, quote, cell } = source
      return [
        document,
        section ?? '',
        quote,
        cell === undefined ? '' : Object.values(cell).join(' '),
      ]
    }
    case 'ledger':
      return [...source.entries, String(source.entries.length)]
    case 'derived':
      return [source.operation, ...source.from.flatMap(figureGrounds)]
  }
}

/** As written, full-width digits and thousands separators aside: `1,899` is `1899`, `2018.0` is `2018`. */
function numbersIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC')
  return [...plain.matchAll(NUMBER)].map(([number]) => String(Number(number.replace(/[,，]/g, ''))))
}
