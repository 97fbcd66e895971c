import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { systemClock } from '../../src/clock.ts'
import type { ConversationState } from '../../src/dialogue/context.ts'
import { type Hub, openHub } from '../../src/dialogue/turn/hub.ts'
import { openPresence } from '../../src/dialogue/staff/presence.ts'
import type { Breakdown } from '../../src/dialogue/turn/scene.ts'
import { type Answer, defineSkill } from '../../src/dialogue/skill.ts'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import { loadIndicators } from '../../src/facts/indicators.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { openMind } from '../../src/office/mind.ts'
import type { Message } from '../../src/ports/channel.ts'
import { NEW } from '../../src/ports/ledger.ts'
import { tableFiles } from '../../src/reports/table-files.ts'
import { openMemory } from '../../src/stores/memory.ts'
import type { Store } from '../../src/stores/store.ts'
import { openStudio } from '../../src/office/studio.ts'

const KEY = 'key-of-the-applicant'

/** Speaks of 41 things that it has from nowhere. */
const LOOSE: Answer = { says: { text: '一共公开了41条。', outcome: 'answered' } }

/** Writes, and acknowledges what is not so. */
const MISTOLD: Answer = {
  says: { text: '', outcome: 'recorded' },
  writes: {
    events: [
      { type: 'OpeningBalanceSet', record: NEW, facts: { indicator: 'x', value: 7, upTo: 2017 } },
    ],
    personal: new Map([[KEY, { name: '张某', salt: 'salt' }]]),
    acknowledge: () => ({ text: '已登记期初累计8条。', outcome: 'recorded' }),
  },
}

describe('a reply with a number that stands on nothing', () => {
  let store: Store<ConversationState>
  let faults: Breakdown[]

  async function hubThatSays(answer: Answer): Promise<Hub> {
    const office = loadOffice()
    store = openMemory<ConversationState>({ timezone: office.timezone })
    faults = []
    const skill = defineSkill({ intent: 'out-of-scope', respond: () => answer })
    const { understanding } = await openMind(office, (error) => {
      throw new Error('the model was not saved', { cause: error })
    })
    return openHub({
      ...store,
      office,
      understanding,
      skills: new Map([[skill.intent, skill]]),
      indicators: loadIndicators(),
      paraphrases: [],
      calendar: loadWorkCalendar(),
      studio: openStudio(tmpdir()),
      tables: tableFiles(),
      clock: systemClock(office.timezone),
      presence: openPresence(store.conversations),
      identify: (user) => Promise.resolve({ user, name: '张三', role: 'recorder' }),
      report: (fault) => faults.push(fault),
    })
  }

  const ask = (hub: Hub): Promise<Message> =>
    hub.listen({ channel: 'test', user: 'a', conversation: 'a', text: '有多少', files: [] })

  for (const [name, answer, number] of [
    ['an answer', LOOSE, '41'],
    ['an acknowledgement', MISTOLD, '8'],
  ] as const)
    it(`is replaced by an apology, told to the operator and written nowhere: ${name}`, async () => {
      const { intent, text } = await ask(await hubThatSays(answer))
      assert.equal(intent, 'apology')
      assert.match(text, /^抱歉/)
      const detail = { intent: 'out-of-scope', numbers: [number] }
      assert.deepEqual(faults, [{ what: 'unfounded-number', detail }])
      assert.deepEqual(await store.ledger.list('balance'), [])
      assert.equal(await store.personal.get(KEY), undefined)
    })
})
