import { checkReport } from '../../../src/domain/figures/checks/check-report.ts'
import type { Finding } from '../../../src/domain/figures/finding.ts'
import type { StatutoryForm } from '../../../src/domain/figures/form.ts'
import { known, reportOf } from '../../reports/reading.ts'
import { chance, type Chance } from './chance.ts'
import { soundPair } from './made-report.ts'
import type { Place } from './marked.ts'
import { type Mistake, MISTAKES } from './planted.ts'
import { type Shape, written } from './written.ts'

/** A made-up report with the mistakes that were planted, and what a check says of it. */
export interface Trial {
  readonly text: string
  readonly planted: readonly { readonly name: string; readonly found: boolean }[]
  /** Findings that something fails, or may. */
  readonly raised: readonly Finding[]
  /** Those of them that no planted mistake explains. */
  readonly groundless: readonly Finding[]
}

/** @param seed a report of its own @param mistakes how many are planted */
export function trial(seed: number, mistakes: number): Trial {
  const luck = chance(seed)
  const form = luck.oneOf(FORMS)
  const chosen = luck.some(
    MISTAKES.filter((one) => fits(one, form)),
    mistakes,
  )
  const { pair, places } = plant(soundPair(form, luck), chosen, luck)
  const shape = luck.oneOf(SHAPES)
  const { text, places: all } = written(pair.now, shape)
  const previous = reportOf(written(pair.before, shape).text)
  const findings = checkReport(reportOf(text), { ...known, previous })
  const raised = findings.filter(({ status }) => status === 'fail' || status === 'uncertain')
  const touches = (finding: Finding, names: readonly string[]): boolean =>
    names.some((name) => (all.get(name) ?? []).some((place) => isAbout(finding, place)))
  return {
    text,
    planted: chosen.map(({ name }, at) => ({
      name,
      found: raised.some((finding) => touches(finding, places[at] ?? [])),
    })),
    raised,
    groundless: raised.filter((finding) => !touches(finding, places.flat())),
  }
}

const [FIRST, ...OTHERS] = known.forms
if (FIRST === undefined) throw new Error('data/forms is empty')
const FORMS: readonly [StatutoryForm, ...StatutoryForm[]] = [FIRST, ...OTHERS]

const SHAPES: readonly [Shape, ...Shape[]] = [
  (rows) => rows.map((row) => row.join('\t')).join('\n'),
  (rows) => rows.map((row) => row.map((cell) => `${cell} |`).join(' ')).join('\n'),
  (rows) => rows.map((row) => `${row.join(' |\n')} ||`).join('\n'),
  (rows) => rows.flat().join('\n'),
]

function fits({ layouts }: Mistake, { layout }: StatutoryForm): boolean {
  return layouts === 'all' || (layouts === 'short') === (layout === 'fuzhou-2018')
}

function plant(
  pair: ReturnType<typeof soundPair>,
  mistakes: readonly Mistake[],
  luck: Chance,
): { readonly pair: typeof pair; readonly places: readonly (readonly string[])[] } {
  let made = pair
  const places = mistakes.map((mistake) => {
    const planted = mistake.make(made, luck)
    made = planted?.pair ?? made
    return planted?.places ?? []
  })
  return { pair: made, places }
}

function isAbout({ evidence }: Finding, place: Place): boolean {
  return evidence.some(({ span }) => span.start < place.end && place.start < span.end)
}
