import { unanswerableInEnglish } from '../../src/dialogue/present/english.ts'
import type { Saying, Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Office } from '../../src/domain/figures/office.ts'
import { wholeWords } from '../../src/domain/language/whole-words.ts'

const OFFERED = 3

/** Several readings: asks which, with the likeliest as choices. */
export function whichOne(topics: readonly Topic[]): Saying {
  const labels = topics.slice(0, OFFERED).map((topic) => topic.label)
  return {
    text: `您想问的是哪一项?\n${labels.map((label) => `· ${label}`).join('\n')}`,
    outcome: 'clarify',
    choices: labels.map((text) => ({ text })),
    evidence: labels,
  }
}

/** The words ask for something that no indicator explains: no figure is better than a wrong one. */
export function unanswerable(meaning: Meaning, office: Office): Saying {
  if (meaning.language === 'en') return unanswerableInEnglish(office)
  const near = meaning.topics.slice(0, OFFERED).map((topic) => topic.label)
  const strange = wholeWords(meaning.text, meaning.unexplained)
  const about = strange.map((word) => `“${word}”`).join('、')
  const named = near.map((label) => `“${label}”`).join('、')
  const offer = named === '' ? '' : `\n可以查相近的${named}。`
  return {
    text: `这个问题${about === '' ? '' : `里的${about}`}不在${office.shortName}已公开数据能回答的范围内,不能给您数字。${offer}`,
    outcome: 'not-understood',
    choices: near.map((text) => ({ text })),
    evidence: near,
  }
}
