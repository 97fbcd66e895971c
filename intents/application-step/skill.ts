import { openAmend } from '../../src/dialogue/applications/amend/form.ts'
import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { withNamed } from '../../src/dialogue/applications/naming/named-in-answer.ts'
import { openApplicationStep } from '../../src/dialogue/applications/steps/open.ts'
import { soundsDecided } from '../../src/dialogue/applications/steps/sounds-decided.ts'
import { soundsStepped } from '../../src/dialogue/applications/sounds-like.ts'
import { STEP_FORM } from '../../src/dialogue/applications/steps/form.ts'
import { stepMeant } from '../../src/dialogue/applications/steps/meant.ts'
import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { showByWords } from '../../src/dialogue/records/show-records.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'application-step',

  async claims(meaning, desk) {
    if (denied(desk, 'step-application') !== undefined) return false
    return soundsStepped(meaning) || (await soundsDecided(meaning, desk))
  },

  async respond(meaning, desk) {
    const refused = denied(desk, 'step-application') ?? busy(desk, 'application-step')
    if (refused !== undefined) return refused
    const amending = CHANGED.test(meaning.plain) ? await openAmend(meaning, desk) : undefined
    if (amending !== undefined) return amending
    if (isQuestion(meaning)) return showByWords(meaning, desk)
    const { step, meaning: naming, whose } = await stepMeant(meaning, desk)
    if (step === undefined || step === 'amend') return UNCLEAR
    return openApplicationStep({ step, whose }, naming, desk)
  },

  async proceed(said, desk, before) {
    const waiting = await withNamed(before, said, desk)
    if ('says' in waiting) return waiting
    return proceedForm(STEP_FORM, waiting.meaning, { desk, state: waiting.state })
  },
})

/** 答复结果改成部分公开 is no second reply. */
const CHANGED = /改成|改为|改回|更正为|修改为|[写填弄登记录选]错了?|错了|有误/u

const UNCLEAR = {
  says: {
    text: '请说明这件申请办到了哪一步:双方确认、补正通知、收到补正、征求意见、收到回函、延期、答复、撤回或结案。',
    outcome: 'clarify',
  },
} as const
