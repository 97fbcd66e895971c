import { denied } from '../../src/dialogue/permission.ts'
import { heldIn, yearsReported } from '../../src/dialogue/figures/known.ts'
import { icalendar } from '../../src/dialogue/duties/icalendar.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { duesOf } from '../../src/domain/register/reminders/dues.ts'
import { dutiesOn } from '../../src/domain/register/reminders/duties.ts'

export default defineSkill({
  intent: 'calendar-file',

  async respond(_meaning, desk) {
    const refused = denied(desk, 'read-register')
    if (refused !== undefined) return refused
    const { calendar, office, today } = desk
    const [held, reports] = await Promise.all([heldIn(desk), yearsReported(desk, office)])
    const dues = duesOf(held, calendar)
    const duties = dutiesOn(today, { reports, holidays: calendar.knownYears })
    const text = icalendar({ dues, duties }, { now: desk.now, office })
    const file = { name: `${office.shortName}期限.ics`, mime: 'text/calendar' }
    const attachment = await desk.studio.file(new TextEncoder().encode(text), file)
    const says = `已把在办的${String(dues.length)}项期限和定期工作做成日历文件,导入手机或电脑的日历即可。文件里没有申请人的信息。`
    return {
      says: {
        text: says,
        outcome: 'answered',
        attachments: [attachment],
        evidence: [String(dues.length)],
      },
    }
  },
})
