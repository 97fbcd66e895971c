import { withoutTitles } from '../words.ts'
import { isQuestion } from '../forms/leftover.ts'
import type { Meaning } from '../skill.ts'
import { tallied } from './tallies/tally-words.ts'

const PROPOSAL = /提案|(?:人大|代表|委员).{0,4}建议/u
const CAME_IN = /收到|收了|接到|交办|转来|转办|承办|分到|派来/u
/** What is made public of a proposal is a document. */
const DOCUMENT = /公开|发布|挂网|上网|张贴|网站|公告栏|复文/u

/** 收到政协提案《…》,3月2日交办: as many as are named by title, where no number is said. */
export function proposalsIn(meaning: Meaning): number | undefined {
  const words = withoutTitles(meaning)
  const isTold = PROPOSAL.test(words) && CAME_IN.test(words) && !DOCUMENT.test(words)
  if (!isTold || meaning.titles.length === 0 || isQuestion(meaning)) return undefined
  return tallied(meaning).received === undefined ? meaning.titles.length : undefined
}
