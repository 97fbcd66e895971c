import type { Answer, Desk } from '../skill.ts'

/** Says that another form must be ended first: opening a second one would lose the first. */
export function busy(desk: Desk, intent: string): Answer | undefined {
  if (desk.form === undefined || desk.form.intent === intent) return undefined
  return {
    says: {
      text: '手上还有一项没有办完:回「继续」接着办,或回「取消」放弃,然后再发这一条。',
      outcome: 'asking',
    },
    form: desk.form,
  }
}
