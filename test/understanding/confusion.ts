import { tableText } from '../../src/cli/table.ts'
import { day } from '../support/day.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { openMind } from '../../src/office/mind.ts'
import { developmentRows } from './engine/rows.ts'

const TODAY = day('2019-03-01')

interface Taken {
  readonly meant: string
  readonly for: string
  readonly texts: string[]
}

/** Which intent of the development set was taken for which other, the most frequent first. */
export async function confusionText(): Promise<string> {
  const { understanding } = await openMind(loadOffice())
  const taken = new Map<string, Taken>()
  const rows = developmentRows()
  for (const { text, intent } of rows) {
    const meaning = await understanding.understand(text, { today: TODAY, labels: [] })
    if (meaning.intent === intent) continue
    const key = `${intent} ${meaning.intent}`
    const one = taken.get(key) ?? { meant: intent, for: meaning.intent, texts: [] }
    taken.set(key, one)
    one.texts.push(text)
  }
  const all = [...taken.values()].sort((a, b) => b.texts.length - a.texts.length)
  const wrong = all.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    tableText(
      ['意图', '被当作', '次数', '例'],
      all.map((one) => [one.meant, one.for, one.texts.length, one.texts[0] ?? '']),
    ) + `开发集 ${rows.length} 句,意图不符 ${wrong} 句\n`
  )
}
