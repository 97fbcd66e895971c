import { type FieldReading, type Situation, whole } from '../../forms/form.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'
import { withoutNaming } from '../naming/naming.ts'
import { replyOutcomeIn } from './outcome-words.ts'
import { DAY, WHICH } from './fields.ts'
import type { ApplicationStepValues } from './values.ts'

/** 「停车场那件,予以公开,昨天答复」: a reply that is told whole takes the place of all that was told of it before. */
export function hearReply({
  meaning,
  values,
  desk,
}: Situation<ApplicationStepValues>): FieldReading<ApplicationStepValues> {
  const outcome = outcomeTold(meaning, values)
  if (outcome === undefined) return undefined
  const day = DAY.read(whole(meaning), values, desk)
  if (day === undefined || 'fault' in day) return day
  return { set: { ...whichSaid(meaning, values, desk), ...day.set, outcome } }
}

function outcomeTold(
  meaning: Meaning,
  values: ApplicationStepValues,
): ApplicationStepValues['outcome'] {
  if (values.step !== 'reply' || meaning.head !== undefined) return undefined
  const words = withoutNaming(withoutTitles(meaning))
  if (values.outcome !== undefined && !REPLIED.test(words)) return undefined
  return replyOutcomeIn(words, values.chosen?.rules ?? '2019')
}

function whichSaid(
  meaning: Meaning,
  values: ApplicationStepValues,
  desk: Desk,
): Partial<ApplicationStepValues> {
  if (values.chosen !== undefined) return {}
  const which = WHICH.read(whole(meaning, 'set'), values, desk)
  return which !== undefined && 'set' in which ? which.set : {}
}

const REPLIED = /答复|回复|告知/u
