import { proceedForm } from '../../src/dialogue/forms/run.ts'
import type { ItemCandidate } from '../../src/dialogue/items/candidate.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { openStep } from '../../src/dialogue/items/steps/open.ts'
import { dateField } from '../../src/dialogue/items/steps/fields.ts'
import { stepForm } from '../../src/dialogue/items/steps/form.ts'
import type { StepKind } from '../../src/dialogue/items/steps/step.ts'
import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { futureDay } from '../../src/domain/time/future-day.ts'
import type { CivilDate } from '../../src/domain/time/civil-date.ts'

const PUBLISH: StepKind = {
  intent: 'publish-item',
  action: 'publish-item',
  verb: '登记发布',
  change: 'published',
  fields: [
    dateField([
      '公开日期',
      '发布日期',
      '日期',
      '时间',
      '上网时间',
      '挂网日期',
      '公开时间',
      '发布时间',
    ]),
  ],
  check({ date, chosen }, { today }) {
    const why = futureDay('公开日期', date, today) ?? beforeItWasMade(date, chosen ?? [])
    return why === undefined ? [] : [{ field: 'date', why }]
  },
  after: (item, { date }) => ({ ...item, publishedOn: date }),
  lines: () => [],
  step: (_, { date }, { today }) => ({ kind: 'publish', publishedOn: date ?? today }),
}

function beforeItWasMade(
  date: CivilDate | undefined,
  items: readonly ItemCandidate[],
): string | undefined {
  const later = items.find(({ createdOn = '' }) => date !== undefined && createdOn > date)
  return later && `${named(later)}的生成日期是${later.createdOn ?? ''},公开日期不能更早。`
}

const SAY_ONE = '回“1”就登记这一条。'

/** 「公开了《甲》」 of a title that nobody has recorded may be its record: a number away. */
function orRecord(answer: Answer, { text, head, titles }: Meaning): Answer {
  const [title] = titles
  if (title === undefined || head !== undefined) return answer
  const asks = `${answer.says.text}\n如果${title.text}还没有登记过,${SAY_ONE}`
  const choices = [{ text: `登记公开:${text}` }]
  return { ...answer, says: { ...answer.says, text: asks, choices, evidence: [SAY_ONE] } }
}

export default defineSkill({
  intent: 'publish-item',
  heads: ['已发布', '已公开'],

  async respond(meaning, desk) {
    const said = { date: meaning.dates[0]?.value.date }
    const answer = await openStep(PUBLISH, meaning, { desk, said })
    return answer.says.outcome === 'clarify' ? orRecord(answer, meaning) : answer
  },

  proceed(meaning, desk, state) {
    return proceedForm(stepForm(PUBLISH), meaning, { desk, state })
  },
})
