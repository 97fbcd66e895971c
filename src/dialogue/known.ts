import type { Known } from '../domain/figures/known.ts'
import type { Desk } from './skill.ts'

/** Everything that a figure can be looked up in, as it is at this moment. */
export async function knownTo(desk: Desk): Promise<Known> {
  const [reports, items] = await Promise.all([desk.list('report'), desk.list('item')])
  return { reports, items, indicators: desk.indicators, office: desk.office }
}
