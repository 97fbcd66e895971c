import type { Figure, Source } from '../domain/figures/figure.ts'
import type { Draft } from './skill.ts'

const NUMBER = /\d+(?:[,，]\d{3})*(?:\.\d+)?/g

/**
 * The numbers of a draft that stand on nothing: neither on its figures and their sources, nor on a quoted
 * passage, nor on the evidence that it names, nor in the message it answers. A draft with any must not leave.
 */
export function unfounded(draft: Draft, said: string): readonly string[] {
  const founded = new Set<string>()
  const found = (text: string): void => {
    for (const number of numbersIn(text)) founded.add(number)
  }
  found(said)
  for (const text of draft.evidence ?? []) found(text)
  for (const passage of draft.sources ?? [])
    found(`${passage.document} ${passage.section ?? ''} ${passage.quote}`)
  for (const figure of draft.figures ?? []) foundFigure(figure, found)
  for (const change of draft.records ?? []) found(change.id)
  return numbersIn(draft.text).filter((number) => !founded.has(number))
}

function foundFigure(figure: Figure, found: (text: string) => void): void {
  found(`${figure.year} ${figure.label} ${figure.office}`)
  if (figure.value !== undefined) found(String(figure.value))
  foundSource(figure.source, found)
}

function foundSource(source: Source, found: (text: string) => void): void {
  switch (source.basis) {
    case 'report': {
      const { cell } = source
      found(`${source.document} ${source.section ?? ''} ${source.quote}`)
      if (cell !== undefined) found(`${cell.table} ${cell.row} ${cell.column}`)
      return
    }
    case 'ledger': {
      source.entries.forEach(found)
      found(String(source.entries.length))
      return
    }
    case 'derived': {
      source.from.forEach((figure) => {
        foundFigure(figure, found)
      })
      found(source.operation)
    }
  }
}

/** As written, full-width digits and thousands separators aside: `1,899` is `1899`, `2018.0` is `2018`. */
function numbersIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC')
  return [...plain.matchAll(NUMBER)].map(([number]) => String(Number(number.replace(/[,，]/g, ''))))
}
