import { passageDraft } from '../../src/dialogue/present/passage.ts'
import { knownTo } from '../../src/dialogue/known.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/unknown.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'
import { passagesAbout } from '../../src/domain/figures/lookups/passages.ts'

/** What the passages are found by that say where information is published. */
const WHERE = '公开渠道 政府信息公开栏 查阅室 门户网站公开政府信息'
const SHOWN = 3

export default defineSkill({
  intent: 'where-published',

  async respond(meaning, desk) {
    const report = reportsOf(undefined, await knownTo(desk)).at(-1)
    const found = report === undefined ? [] : passagesAbout(WHERE, report, []).slice(0, SHOWN)
    if (found.length === 0) return { says: unknown(meaning, desk) }
    const { website } = desk.office.contacts
    const says = passageDraft(found)
    const first = website === undefined ? '' : `已公开的信息可以在 ${website} 查看。\n`
    return {
      says: { ...says, text: `${first}${says.text}` },
      remember: { sources: found },
    }
  },
})
