import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { numeralValue, SMALL_NUMERAL } from '../../src/domain/language/chinese-number.ts'
import type { Reminded } from '../../src/domain/register/reminders/reminded.ts'

export default defineSkill({
  intent: 'acknowledge-reminder',

  claims: ({ plain }, { actor, place, form }) =>
    actor.role !== 'public' &&
    place === 'private' &&
    form === undefined &&
    ACKNOWLEDGED.test(plain),

  async respond(meaning, desk) {
    const told = await toldTo(desk)
    return told === undefined ? NOTHING_TOLD : acknowledged(meaning, told)
  },
})

const NUMBERS = '[\\s第项条号、,，和及\\d一二两三四五六七八九十]*'

/** 「收到」 and 「知道了」, alone or with the numbers that are meant, before them or after. */
const ACKNOWLEDGED = new RegExp(
  `^\\s*${NUMBERS}(?:好的?|嗯|都|全部|提醒|已|我)*[,,\\s]*(?:收到|知道|知悉|明白|了解|晓得)(?:了|啦|提醒|全部)*${NUMBERS}[。.!!\\s]*$`,
  'u',
)

async function toldTo(desk: Desk): Promise<Reminded | undefined> {
  const { actor, place } = desk
  if (actor.role === 'public' || place === 'room') return undefined
  return desk.find('reminded', actor.name)
}

const NOTHING_TOLD: Answer = {
  says: { text: '好的,现在没有待您确认的提醒。', outcome: 'greeting' },
}

function acknowledged({ plain }: Meaning, { name, day, keys }: Reminded): Answer {
  const numbers = numbersIn(plain)
  const stray = numbers.find((number) => number < 1 || number > keys.length)
  if (stray !== undefined) return noSuch(stray, keys.length)
  const meant = numbers.length === 0 ? keys : keys.filter((_, at) => numbers.includes(at + 1))
  const which = numbers.length === 0 ? `${String(keys.length)}项` : `第${numbers.join('、')}项`
  const says = {
    text: `好的,${day}提醒的${which}不再重复提醒;到期后仍未办结的,会另行提醒。`,
    outcome: 'recorded' as const,
    evidence: [day, which],
  }
  return {
    says,
    writes: {
      events: [{ type: 'RemindersAcknowledged', name, keys: meant }],
      acknowledge: () => says,
    },
  }
}

const NUMERAL = new RegExp(SMALL_NUMERAL, 'gu')

/** The numbers of the list that a message names: 「收到 1、3」, 「第十二项知道了」. */
function numbersIn(text: string): readonly number[] {
  const said = text.match(NUMERAL) ?? []
  return [...new Set(said.flatMap((one) => numeralValue(one) ?? []))]
}

function noSuch(number: number, last: number): Answer {
  const text = `最近一次提醒没有第${String(number)}项,共${String(last)}项。`
  return { says: { text, outcome: 'clarify', evidence: [String(number), String(last)] } }
}
