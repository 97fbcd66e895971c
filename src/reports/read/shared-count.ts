import type { Names } from './names.ts'
import type { Label } from './worded.ts'

const SHARED = /(?<list>[^,;:。]+?)(?:案件|数量|件数|情况)?(?:均|都|皆|全部)(?:为|是)$/

/**
 * 行政复议、行政诉讼案件均为0: one number that several things have.
 *
 * @param words from the figure before up to the number
 * @returns a label for each, none unless the catalogue knows them all
 */
export function sharedLabels(words: string, names: Names): readonly Label[] {
  const list = SHARED.exec(words)?.groups?.['list']
  const things = list?.split(/[、和及与]|以及/) ?? []
  const labels = things.flatMap((thing): Label[] => {
    const indicator = names.meant(thing)
    return indicator === undefined
      ? []
      : [{ words: thing, subject: thing, indicator, inParts: false, inherited: false }]
  })
  return labels.length > 1 && labels.length === things.length ? labels : []
}
