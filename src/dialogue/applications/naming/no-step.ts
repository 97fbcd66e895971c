import { type Application, isOpen } from '../../../domain/register/applications/application.ts'
import {
  illegalStep,
  legalSteps,
  STEP_NAMES,
} from '../../../domain/register/applications/transitions.ts'
import type { Answer, Desk } from '../../skill.ts'
import type { Named } from './applications-named.ts'
import { namedApplication } from '../application-text.ts'
import type { FormStep } from '../steps/values.ts'

/** Says that no application goes by these words, and which there are: none is taken for another. */
export async function noneFound(step: FormStep, { called }: Named, desk: Desk): Promise<Answer> {
  const missed =
    called === undefined
      ? `没有找到可以${STEP_NAMES[step]}的申请,什么也没有写入。`
      : `没有找到叫“${called}”的申请,什么也没有写入。`
  return withOpen(missed, desk)
}

/** Says of the application that is meant, or of all that are open, what may be done with it instead. */
export async function refusedAll(
  step: FormStep,
  { found, by }: Named,
  desk: Desk,
): Promise<Answer> {
  const [first] = found
  if (first === undefined || (by === 'none' && found.length > 1))
    return withOpen(`没有可以${STEP_NAMES[step]}的申请,什么也没有写入。`, desk)
  return { says: { text: illegalStep(first, step), outcome: 'refused' } }
}

/** More would be no help to choose from. */
const SHOWN = 5

async function withOpen(missed: string, desk: Desk): Promise<Answer> {
  const open = (await desk.list('application')).filter(isOpen).slice(0, SHOWN)
  const lines = open.map((one, i) => `${String(i + 1)}. ${lineOf(one)}`)
  const hint =
    lines.length === 0 ? '现在没有在办的申请。' : '请用编号或申请内容里的词指明。在办的申请:'
  return {
    says: { text: [`${missed}${hint}`, ...lines].join('\n'), outcome: 'clarify', evidence: lines },
    remember: { listed: open.map(({ id }) => id) },
  }
}

function lineOf(application: Application): string {
  const legal = legalSteps(application).map((step) => STEP_NAMES[step])
  return `${namedApplication(application)}:可以${legal.join('、')}`
}
