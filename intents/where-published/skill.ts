import { knownTo } from '../../src/dialogue/figures/known.ts'
import { passageSaying } from '../../src/dialogue/present/passage.ts'
import { defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'
import type { Passage } from '../../src/domain/figures/figure.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'
import { type FoundPassage, passagesAbout } from '../../src/domain/figures/lookups/passages.ts'
import type { Report } from '../../src/domain/figures/report.ts'

/** What the passages are found by that say where information is published. */
const WHERE = '公开渠道 政府信息公开栏 查阅室 门户网站公开政府信息'
const SHOWN = 3
/** From here on a passage speaks of the very channel that is asked about: 微信, 公开栏. */
const FITS = 0.6
const SAYS = 3
/** Beside the others only what is short is quoted: no table. */
const SHORT = 300

export default defineSkill({
  intent: 'where-published',

  async respond(meaning, desk) {
    const report = reportsOf(undefined, await knownTo(desk)).at(-1)
    const found = report === undefined ? [] : passagesIn(report, meaning, desk)
    if (found.length === 0) return { says: unknown(meaning, desk) }
    const { website } = desk.office.contacts
    const says = passageSaying(found)
    const first = website === undefined ? '' : `已公开的信息可以在 ${website} 查看。\n`
    return {
      says: { ...says, text: `${first}${says.text}` },
      remember: { sources: found },
    }
  },
})

/** The channel that is asked about comes before those that everybody is told of. */
function passagesIn(report: Report, { copy }: Meaning, { paraphrases }: Desk): readonly Passage[] {
  const own = passagesAbout(copy, report, paraphrases).slice(0, 1).filter(isMeant)
  const all = [...own, ...passagesAbout(WHERE, report, [])].map(({ document, section, quote }) => ({
    document,
    section,
    quote,
  }))
  return all
    .filter((one, i) => all.findIndex(({ quote }) => quote === one.quote) === i)
    .slice(0, SHOWN)
}

function isMeant({ fit, says, quote }: FoundPassage): boolean {
  return fit >= FITS && says >= SAYS && quote.length <= SHORT
}
