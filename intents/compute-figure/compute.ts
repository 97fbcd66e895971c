import { difference } from '../../src/domain/figures/lookups/derived.ts'
import { averaged } from './average.ts'
import { absent, type Computed, result, type OperationWords } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { ORDER, ORDER_UP, placesIn } from './places.ts'
import { ofPlaces, ranked, standing, whichOf } from './ranks.ts'
import { lessened, remaining, shareOfRest } from './remaining.ts'
import { shared, shareOfBoth, shareOfSum } from './shares.ts'
import { sharesApart } from './shares-apart.ts'
import { shareOfSides } from './sides.ts'
import { summed } from './sums.ts'
import { timesOf } from './two.ts'
import { shareUnsettled, unsettled } from './unsettled.ts'
import { BY_YEAR, rankedByYear } from './years.ts'

type Operation = (operands: Operands, detail: string | undefined) => Computed

/** The first that the question names counts: 「哪类最多,占多少」 asks for the largest. */
const OPERATIONS: readonly (readonly [string, Operation])[] = [
  ['unsettled', unsettled],
  ['without', remaining],
  ['rest', (operands) => (operands.named ? absent(operands.label) : remaining(operands))],
  ['growth', grown],
  ['which', whichOf],
  [ORDER_UP, (operands) => ranked(operands, { first: 'smallest', from: 1, to: 1 })],
  [ORDER, (operands) => ranked(operands, { first: 'largest', from: 1, to: 1 })],
  ['ratio', timesOf],
  ['share', (operands) => sharedAsSaid(operands) ?? shared(operands)],
  ['difference', lessened],
  ['sum', summed],
  ['average', averaged],
]

/** As the sentence has it, where it says what the share is of. */
function sharedAsSaid(operands: Operands): Computed | undefined {
  return shareOfSides(operands) ?? shareOfBoth(operands)
}

/** 「排第几」 */
const WHICH_PLACE = 'place:?'

/** What two operations together ask for. */
const JOINT: readonly (readonly [
  string,
  string,
  (operands: Operands, said: OperationWords) => Computed,
])[] = [
  ['unsettled', 'share', shareUnsettled],
  ['without', 'share', shareOfRest],
  [
    'rest',
    'share',
    (operands) => (operands.named ? absent(operands.label) : shareOfRest(operands)),
  ],
  ['sum', 'share', (operands) => sharedAsSaid(operands) ?? shareOfSum(operands)],
  ['rest', 'difference', lessened],
  [
    'difference',
    'share',
    (operands) => sharesApart(operands) ?? sharedAsSaid(operands) ?? shared(operands),
  ],
]

/**
 * Several subjects and no operation are added up: 「市长信箱和省长信箱一共多少」.
 *
 * @returns `undefined` when the message names no operation and one subject
 */
export function compute(operations: readonly string[], operands: Operands): Computed | undefined {
  const said = new Map(operations.map((one) => splitAt(one)))
  if (said.has(BY_YEAR)) return rankedByYear(operands, said)
  if (operations.includes(WHICH_PLACE)) return standing(operands)
  const places = placesIn(operations)
  if (places.length > 0 && !said.has('growth')) return ofPlaces(operands, places, said)
  const joint = JOINT.find(([one, other]) => said.has(one) && said.has(other))
  if (joint !== undefined) return joint[2](operands, said)
  const named = OPERATIONS.find(([name]) => said.has(name))
  if (named !== undefined) return named[1](operands, said.get(named[0]))
  return operands.groups.length > 1 ? summed(operands) : undefined
}

function splitAt(operation: string): readonly [string, string | undefined] {
  const [name = '', detail] = operation.split(':')
  return [name, detail]
}

function grown({ groups, before, label, year }: Operands): Computed {
  const [now] = groups[0] ?? []
  if (now === undefined) return absent(label)
  if (before === undefined) return { kind: 'no-year-before', label, year: (year ?? now.year) - 1 }
  return result(difference(now, before, now), label)
}
