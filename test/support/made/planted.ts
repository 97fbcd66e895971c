import type { Chance } from './chance.ts'
import type { MadePair, MadeReport } from './made-report.ts'
import type { Numbers } from './sound-cells.ts'

/** One way of getting a report wrong. */
export interface Mistake {
  readonly name: string
  readonly layouts: 'short' | 'national' | 'all'
  /** Makes it, and names the places that are wrong now; `undefined` where this report has no room for it. */
  make(pair: MadePair, luck: Chance): Planted | undefined
}

export interface Planted {
  readonly pair: MadePair
  readonly places: readonly string[]
}

export const MISTAKES: readonly Mistake[] = [
  cells('a kind of result that breaks its column', 'national', (luck) => [
    `applications/${luck.oneOf(['granted', 'state-secret', 'not-held', 'petition', 'repeated'])}/${luck.oneOf(COLUMNS)}`,
  ]),
  cells('the total of the results in one column', 'national', (luck) => [
    `applications/concluded/${luck.oneOf(COLUMNS)}`,
  ]),
  cells('the total of a row', 'national', (luck) => [
    `applications/${luck.oneOf(['granted-in-part', 'internal-affairs', 'reissue'])}/total`,
  ]),
  cells('what came in, in its column and in its row', 'national', (luck) => [
    `applications/new/${luck.oneOf(COLUMNS)}`,
    'applications/new/total',
  ]),
  cells('what is carried over, in its column and in its row', 'national', (luck) => [
    `applications/carried-over/${luck.oneOf(COLUMNS)}`,
    'applications/carried-over/total',
  ]),
  // In and out by as many: only the year before tells.
  cells('what last year carried over', 'national', (luck) => {
    const column = luck.oneOf(COLUMNS)
    return ['carried-in', 'carried-over'].flatMap((row) => [
      `applications/${row}/${column}`,
      `applications/${row}/total`,
    ])
  }),
  cells('the total of a kind of case', 'national', (luck) => [
    `remedies/cases/${luck.oneOf(['reconsideration', 'direct', 'after'])}-total`,
  ]),
  cells('the total of the applications by their ways', 'short', () => ['statistics/received/year']),
  cells('the total of the replies', 'short', (luck) => [
    `statistics/replied/${luck.oneOf(['year', 'cumulative'])}`,
  ]),
  cells('what came together over the years', 'short', (luck) => [
    `statistics/${luck.oneOf(['items', 'complaints', 'reconsideration'])}/cumulative`,
  ]),
  sentence('what a sentence says of the applications', 'all', ['received']),
  sentence('what a sentence says of the items, beside its parts', 'all', ['items']),
  sentence('a part of the items', 'national', ['policies', 'news', 'rest']),
  sentence('a category of the items', 'short', ['relief', 'rest']),
  sentence('what a sentence says for the second time', 'all', ['items-again']),
  sentence('the applications for the second time', 'national', ['received-again']),
  sentence('what a sentence says of the outcomes', 'national', ['granted', 'granted-in-part']),
  sentence('a share that the counts do not give', 'national', ['share']),
  sentence('what a sentence says is carried', 'national', ['carried-in', 'carried-over']),
  sentence('what a sentence says of the cases', 'all', ['reconsideration', 'litigation']),
  sentence('what a sentence says came together', 'short', [
    'items-cumulative',
    'received-cumulative',
  ]),
  {
    name: 'a section copied from the year before',
    layouts: 'all',
    make: ({ before, now }) => ({
      pair: { before, now: { ...now, problems: before.problems } },
      places: ['problems'],
    }),
  },
  {
    name: 'the year of the template',
    layouts: 'all',
    make: ({ before, now }) => ({
      pair: { before, now: { ...now, yearInBody: now.year - 1 } },
      places: ['title', 'body'],
    }),
  },
]

const COLUMNS = ['persons', 'enterprises', 'research', 'legal', 'other'] as const

type Where = Mistake['layouts']

/** Adds the same to each of the cells. */
function cells(name: string, layouts: Where, keysOf: (luck: Chance) => readonly string[]): Mistake {
  return {
    name,
    layouts,
    make({ before, now }, luck) {
      const keys = keysOf(luck)
      const more = luck.between(1, 7)
      // Where the whole row moves, the sentence moves with it: nothing but the year before then tells.
      const rows = keys.length > 2 ? keys.map((key) => key.split('/')[1] ?? '') : []
      const said = moved(now.said, [...new Set(rows)], more)
      return {
        pair: { before, now: { ...now, cells: moved(now.cells, keys, more), said } },
        places: keys,
      }
    },
  }
}

function sentence(name: string, layouts: Where, among: readonly [string, ...string[]]): Mistake {
  return {
    name,
    layouts,
    make({ before, now }, luck) {
      const key = luck.oneOf(among)
      const changed: MadeReport = { ...now, said: moved(now.said, [key], luck.between(1, 9)) }
      return { pair: { before, now: changed }, places: [key] }
    },
  }
}

function moved(numbers: Numbers, keys: readonly string[], more: number): Numbers {
  const changed = new Map(numbers)
  for (const key of keys) changed.set(key, (changed.get(key) ?? 0) + more)
  return changed
}
