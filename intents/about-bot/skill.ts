import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'about-bot',

  respond({ language }, { office }) {
    const text =
      language === 'en'
        ? `I am a program of ${office.name}, not a person. I answer only from published figures and texts, each with its source; I never make a number up.`
        : `我是${office.shortName}的政务公开助手,是程序,不是真人。我只依据已公开的数据和原文回答,每个数都带出处,不会编造数字。需要人工请回「转人工」。`
    return { says: { text, outcome: 'greeting', choices: [{ text: '帮助' }] } }
  },
})
