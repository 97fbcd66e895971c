import type { Draft, Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { isOurs, type Office } from '../../src/domain/figures/office.ts'

const OFFERED = 3

/** Several readings: asks which, with the likeliest as choices. */
export function whichOne(topics: readonly Topic[]): Draft {
  const labels = topics.slice(0, OFFERED).map((topic) => topic.label)
  return {
    text: `您想问的是哪一项?\n${labels.map((label) => `· ${label}`).join('\n')}`,
    outcome: 'clarify',
    choices: labels.map((text) => ({ text })),
    evidence: labels,
  }
}

/** The words ask for something that no indicator explains: no figure is better than a wrong one. */
export function unanswerable(meaning: Meaning, office: Office): Draft {
  const near = meaning.topics.slice(0, OFFERED).map((topic) => topic.label)
  const about = meaning.unexplained.map((found) => `“${found.text}”`).join('、')
  const offer = near.length === 0 ? '' : '\n相近的可查内容,可以直接回复序号:'
  return {
    text: `这个问题${about === '' ? '' : `里的${about}`}不在${office.shortName}已公开数据能回答的范围内,不能给您数字。${offer}`,
    outcome: 'not-understood',
    choices: near.map((text) => ({ text })),
    evidence: near,
  }
}

/** A question about another body: answered from its report where one is stored, and not with our figures. */
export function otherOffice(
  meaning: Meaning,
  known: Known,
): { readonly report?: string; readonly says: Draft } | undefined {
  const named = meaning.offices.find((found) => !found.value.us)
  if (named === undefined || meaning.offices.some((found) => found.value.us)) return undefined
  const report = known.reports.find((each) =>
    isOther(each.office, named.text, known.office),
  )?.office
  const { shortName, name } = known.office
  const says: Draft = {
    text: `“${named.text}”不是本单位:我只能回答${shortName}(${name})已公开的数据,库中没有“${named.text}”的年报。`,
    outcome: 'no-data',
    evidence: [named.text],
  }
  return { report, says }
}

/** 台江区 is no name of 台江区上海街道. */
function isOther(office: string | undefined, name: string, ours: Office): boolean {
  return office !== undefined && !isOurs(ours, office) && office.includes(name)
}
