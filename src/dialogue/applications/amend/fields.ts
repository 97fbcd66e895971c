import type { RuleSet } from '../../../domain/law/rule-set.ts'
import type { Application } from '../../../domain/register/applications/application.ts'
import { type Field, heardIn, heardWords } from '../../forms/form.ts'
import { APPLICATION_FIELDS } from '../receipt/fields.ts'
import type { ApplicationValues } from '../application-values.ts'
import { replyOutcomeIn } from '../steps/outcome-words.ts'

/** What of a recorded application may be put right, who applied included. Plain JSON. */
export type AmendedFacts = ApplicationValues & Partial<Pick<Application, 'repliedOn' | 'outcome'>>

type AmendField = Field<AmendedFacts>

/** The fields of the record, and those of its reply where there was one. */
export function amendFields(rules: RuleSet): readonly AmendField[] {
  return [...APPLICATION_FIELDS, REPLIED, outcomeField(rules)]
}

const REPLIED: AmendField = {
  key: 'repliedOn',
  names: ['答复日期', '答复时间'],
  missing: () => false,
  question: () => ({ text: '请问答复日期是哪一天?' }),
  read(heard, { repliedOn }) {
    const [said] = heardIn(heard.meaning.dates, heard)
    const date = heard.meant === 'set' && repliedOn !== undefined ? said?.value.date : undefined
    return date && { set: { repliedOn: date } }
  },
}

function outcomeField(rules: RuleSet): AmendField {
  return {
    key: 'outcome',
    names: ['答复结果', '结果', '办理结果', '答复类型'],
    missing: () => false,
    question: () => ({ text: '请问答复结果是哪一种?' }),
    read(heard, { repliedOn }) {
      const outcome = repliedOn === undefined ? undefined : replyOutcomeIn(heardWords(heard), rules)
      return outcome && { set: { outcome } }
    },
  }
}
