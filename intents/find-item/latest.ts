import { knownTo } from '../../src/dialogue/figures/known.ts'
import type { Desk, Saying } from '../../src/dialogue/skill.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'

/** 最近一次公开是什么时候: the newest there is, whatever it is about. */
export const OF_THE_LATEST =
  /最近(?:的?一|公开|发布)|最新|最后一|上一?次|上一[条份]|latest|most recent/u

/** Said where the register has nothing that is public: the day of the newest report is known all the same. */
export async function nothingLatest(desk: Desk): Promise<Saying> {
  const report = reportsOf(undefined, await knownTo(desk)).at(-1)
  const day = report?.publishedOn
  const known =
    report === undefined || day === undefined
      ? ''
      : `最近的一份年报《${report.title}》发布于 ${day}。`
  return {
    text: `登记簿里还没有已公开的信息,说不出最近一次公开的日期。${known}`,
    outcome: 'no-data',
    evidence: [known],
  }
}
