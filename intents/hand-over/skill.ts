import { contactLine } from '../../src/dialogue/message.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'hand-over',

  respond({ language }, { office }) {
    const contact = contactLine(office)
    const hours = office.hours ?? '已公开的资料没有载明办公时间'
    const text =
      language === 'en'
        ? `Please contact a person: ${contact}. Office hours: ${office.hours ?? 'not stated in any published source'}.`
        : `人工请联系${contact}。办公时间:${hours}。`
    return { says: { text, outcome: 'handed-over' } }
  },
})
