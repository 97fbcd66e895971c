import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { latest } from '../../src/dialogue/counts/existing.ts'
import { continuedSource } from '../../src/dialogue/counts/continued.ts'
import { corrected } from '../../src/dialogue/counts/corrected.ts'
import { matterForm } from '../../src/dialogue/counts/matters/form.ts'
import type { MatterValues } from '../../src/dialogue/counts/matters/values.ts'
import { openMatter, soundsLikeMatter } from '../../src/dialogue/counts/matters/open.ts'
import { proposalsIn } from '../../src/dialogue/counts/proposals.ts'
import { readTallies } from '../../src/dialogue/counts/tallies/read-tallies.ts'
import { readTally } from '../../src/dialogue/counts/tallies/read-tally.ts'
import { soundsCounted } from '../../src/dialogue/counts/sounds-counted.ts'
import { type Tallies, TALLIES_FORM } from '../../src/dialogue/counts/tallies/tallies-form.ts'
import { ODD_PERIOD } from '../../src/dialogue/counts/tallies/tally-fields.ts'
import { TALLY_FORM } from '../../src/dialogue/counts/tallies/tally-form.ts'
import type { TallyValues } from '../../src/dialogue/counts/tallies/tally-values.ts'
import {
  isCorrection,
  isMore,
  namesSeveral,
  saysNow,
  sourceIn,
} from '../../src/dialogue/counts/tallies/tally-words.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { asksWhatIsNeeded, whatIsNeeded } from '../../src/dialogue/forms/what-is-needed.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'record-count',
  heads: ['登记数量', '计数登记', '登记12345', '登记市长信箱', '登记省长信箱', '登记政策解读'],

  async claims(meaning, desk) {
    if (denied(desk, 'record-count') !== undefined) return false
    const isTold =
      soundsOwn(meaning) || (meaning.head === undefined && proposalsIn(meaning) !== undefined)
    return isTold || (await continuedSource(meaning, desk)) !== undefined
  },

  async respond(meaning, desk) {
    const refused = denied(desk, 'record-count') ?? busy(desk, 'record-count')
    if (refused !== undefined) return refused
    if (asksWhatIsNeeded(meaning)) return whatIsNeeded(TALLY_FORM, {})
    const matter = await openMatter(meaning, desk)
    if (matter !== undefined) return matter
    const several = await readTallies(meaning, desk)
    if (several.tallies.length > 0) return openForm(TALLIES_FORM, { values: several }, desk)
    if (namesSeveral(meaning.plain)) return ONE_BY_ONE
    const { values, odd } = readTally(meaning)
    const fault = odd ? ({ field: 'period', why: ODD_PERIOD } as const) : undefined
    return openForm(TALLY_FORM, { values: await meant(values, meaning, desk), fault }, desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<TallyValues | Tallies | MatterValues>(state)?.values
    if (values !== undefined && 'matter' in values)
      return proceedForm(matterForm(values.matter), meaning, { desk, state })
    return values !== undefined && 'tallies' in values
      ? proceedForm(TALLIES_FORM, meaning, { desk, state })
      : proceedForm(TALLY_FORM, meaning, { desk, state })
  },
})

function soundsOwn(meaning: Meaning): boolean {
  return asksForCount(meaning) || soundsCounted(meaning) || soundsLikeMatter(meaning)
}

/** 登记12345要填什么? */
function asksForCount(meaning: Meaning): boolean {
  const isAsked = asksWhatIsNeeded(meaning) && /登记|录入|上报/u.test(meaning.plain)
  return isAsked && sourceIn(meaning.plain) !== undefined
}

const ONE_BY_ONE: Answer = {
  says: {
    text: '这句话里有不止一个来源,没有看清各是多少;请写成“12345收到5件办结3件,市长信箱收到2件办结2件”,或一个来源发一句。',
    outcome: 'clarify',
    evidence: ['12345 5 3 2'],
  },
}

/** What is not said of a count that goes on from one that was recorded. */
async function meant(said: TallyValues, meaning: Meaning, desk: Desk): Promise<TallyValues> {
  const { source = await continuedSource(meaning, desk) } = said
  const values = source === undefined ? said : { ...said, source }
  if (isMore(meaning)) return { ...(await dated(values, meaning, desk)), more: true }
  if (isCorrection(meaning.plain)) return corrected(values, meaning, desk)
  return saysNow(meaning.plain) ? ofToday(values, desk) : values
}

/** What comes on top without a day is of today where the words say so, else of the period that was counted last. */
async function dated(values: TallyValues, { plain }: Meaning, desk: Desk): Promise<TallyValues> {
  if (values.period !== undefined || values.source === undefined) return values
  if (saysNow(plain)) return ofToday(values, desk)
  return { ...values, period: (await latest(values.source, desk))?.period }
}

function ofToday(values: TallyValues, { today }: Desk): TallyValues {
  return { ...values, period: values.period ?? today }
}
