import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { controlOf } from '../../src/dialogue/forms/control.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { SECTION_FORM } from '../../src/dialogue/reports/section-form.ts'
import {
  formerTexts,
  type SectionValues,
  valuesSaid,
  writesSection,
} from '../../src/dialogue/reports/section-values.ts'
import {
  defineSkill,
  type Desk,
  type Saying,
  type FormState,
  type Meaning,
} from '../../src/dialogue/skill.ts'

const PLACES = ['一', '二', '三', '四', '五', '六', '七', '1', '2', '3', '4', '5', '6', '7']
const VERBS = ['写', '写成', '改成', '改为', '填', '补充', '加上']

export default defineSkill({
  intent: 'write-section',
  // A text that is written may speak of applications or counts: it must not be taken for a record of them.
  heads: [
    '年报文字',
    ...['', '年报'].flatMap((report) =>
      PLACES.flatMap((place) => VERBS.map((verb) => `${report}第${place}部分${verb}`)),
    ),
  ],

  // 「收到申请:…」 begins with words of a title, too: what another skill's head starts is that skill's.
  claims: (meaning, desk) =>
    meaning.head === undefined &&
    denied(desk, 'write-section') === undefined &&
    writesSection(meaning, desk),

  async respond(meaning, desk) {
    const values = valuesSaid(meaning, desk)
    if (values.parts.length === 0 && isQuestion(meaning)) return { says: await told(values, desk) }
    const refused = denied(desk, 'write-section') ?? busy(desk, 'write-section')
    return refused ?? openForm(SECTION_FORM, { values }, desk)
  },

  proceed(meaning, desk, state) {
    const text = textSent(meaning, state)
    return text === undefined
      ? proceedForm(SECTION_FORM, meaning, { desk, state })
      : openForm(SECTION_FORM, { values: text }, desk)
  },
})

/** 「第五部分写了什么」: what is recorded of the report's sections. */
async function told(values: SectionValues, desk: Desk): Promise<Saying> {
  const refused = denied(desk, 'read-register')
  if (refused !== undefined) return refused.says
  const texts = [...(await formerTexts(values, desk)).values()]
  const year = String(values.year)
  if (texts.length === 0)
    return { text: `${year}年年报还没有登记文字。`, outcome: 'no-data', evidence: [year] }
  const lines = texts.map(
    ({ section, text, recordedBy }) => `“${section}”(${recordedBy.name}):${text}`,
  )
  const head = `${year}年年报已登记的文字:`
  return { text: [head, ...lines].join('\n'), outcome: 'answered', evidence: [head, ...lines] }
}

/** The text that was asked for is taken as it comes, whatever it seems to ask or to record. */
function textSent({ text, head }: Meaning, state: FormState): SectionValues | undefined {
  const kept = progressOf<SectionValues>(state)
  const asked = kept?.asking === '文字' && head === undefined && controlOf(text) === undefined
  if (kept === undefined || !asked) return undefined
  const { parts } = kept.values
  const at = parts.findIndex((part) => part.text === undefined)
  return {
    ...kept.values,
    parts: parts.map((part, i) => (i === at ? { ...part, text: text.trim() } : part)),
  }
}
