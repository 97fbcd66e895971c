import { defineSkill } from '../../src/dialogue/skill.ts'

/** 「确认」 with nothing to confirm: says so, and writes nothing. */
export default defineSkill({
  intent: 'nothing-waiting',

  respond: () => ({
    says: {
      text: '现在没有等待确认或可以取消的事项,什么也没有写入。要收回刚登记的一条,请说「撤销」。',
      outcome: 'clarify',
    },
  }),
})
