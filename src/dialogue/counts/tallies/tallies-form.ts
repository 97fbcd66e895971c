import { fail, ok } from '../../../domain/result.ts'
import { denied } from '../../permission.ts'
import { goOn } from '../../forms/go-on.ts'
import type { Field, Form, Told } from '../../forms/form.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Desk } from '../../skill.ts'
import { counting } from '../counting.ts'
import { counted, existing, type Tally, tallyText } from '../existing.ts'
import { changeTallies } from './tallies-change.ts'
import { TALLY_FIELDS } from './tally-fields.ts'
import { TALLY_FORM } from './tally-form.ts'
import type { TallyLine } from './tally-lines.ts'

/** Several counts under one 确认. Plain JSON. */
export interface Tallies {
  readonly tallies: readonly TallyLine[]
  /** What the message says they add up to. */
  readonly total?: number
}

/** Counts that came in one message: shown line by line, changed by their place, day or number, recorded at once. */
export const TALLIES_FORM: Form<Tallies> = {
  intent: 'record-count',
  fields: [
    forAll('source', ['来源', '登记项目', '项目']),
    forAll('period', ['日期', '时间', '月份', '年份']),
  ],
  check: () => [],
  change: changeTallies,
  card,
  async write({ tallies }, desk) {
    const refused = denied(desk, 'record-count')
    if (refused !== undefined) return fail(refused.says)
    const good = tallies.filter((line) => wrong(line, desk) === undefined)
    if (good.length === 0) return fail({ text: NONE_GOOD, outcome: 'cancelled' })
    const writes = await Promise.all(
      good.map(async (one) => counting(one, await existing(one, desk))),
    )
    return ok({
      events: writes.flatMap(({ events }) => events),
      expects: Object.fromEntries(writes.flatMap(({ expects = {} }) => Object.entries(expects))),
      acknowledge(entries) {
        const told = writes.map((write, i) => write.acknowledge(entries.slice(i, i + 1)))
        return {
          text: told.map(({ text }) => text).join('\n'),
          outcome: 'recorded',
          records: told.flatMap(({ records }) => records ?? []),
          evidence: told.flatMap(({ evidence }) => evidence ?? []),
        }
      },
    })
  },
}

const NONE_GOOD = '没有一条可以登记,什么也没有写入;请改正后重发。'

/** What no line says is asked for once, and is meant for all that lack it. */
function forAll(key: 'source' | 'period', names: Field<Tallies>['names']): Field<Tallies> {
  const field = TALLY_FIELDS.find((one) => one.key === key)
  if (field === undefined) throw new Error(`no field ${key}`)
  const lacks = (line: TallyLine): boolean => line[key] === undefined && line.fault === undefined
  return {
    key: 'tallies',
    names,
    missing: ({ tallies }) => tallies.some(lacks),
    question: (_, desk) => field.question({}, desk),
    read(heard, { tallies }, desk) {
      if (heard.meant === false) return undefined
      const read = field.read(heard, {}, desk)
      if (read === undefined || 'fault' in read) return read
      const open = tallies.some(lacks)
      return {
        set: {
          tallies: tallies.map((line) => (!open || lacks(line) ? { ...line, ...read.set } : line)),
        },
      }
    },
  }
}

/** Why the line cannot be recorded, in one sentence; `undefined` when it can. */
function wrong(line: TallyLine, desk: Desk): string | undefined {
  return line.fault ?? TALLY_FORM.check(line, desk)[0]?.why
}

async function card({ tallies, total }: Tallies, desk: Desk): Promise<Told> {
  const shown = await Promise.all(tallies.map((line, i) => cardLine(line, i + 1, desk)))
  const faulty = tallies.filter((line) => wrong(line, desk) !== undefined).length
  const notes = [totalNote(tallies, total), faultNote(faulty, tallies.length)]
  return fromRecords(
    [
      '请核对这几笔数量:',
      ...shown.map(({ text }) => text),
      ...notes.flatMap(({ text }) => text),
      GO_ON,
    ].join('\n'),
    {
      evidence: [
        GO_ON,
        ...shown.flatMap(({ evidence }) => evidence),
        ...notes.flatMap(({ evidence }) => evidence),
      ],
    },
  )
}

const GO_ON = goOn('第1条办结改成…')

interface Shown {
  readonly text: string
  readonly evidence: readonly string[]
}

async function cardLine(line: TallyLine, number: number, desk: Desk): Promise<Shown> {
  const why = wrong(line, desk)
  const place = `第${String(number)}条`
  if (why !== undefined) {
    const text = `${place} ${tallyText(line)}(有误:${why})`
    return { text, evidence: [place, why, tallyText(line)] }
  }
  const before = await existing(line, desk)
  return {
    text: `${place} ${tallyText(line, before)}${former(before)}`,
    evidence: [place, ...counted(line, before)],
  }
}

function former(before: Tally | undefined): string {
  return before === undefined ? '' : `(原登记 ${before.id}:${tallyText(before)},将更正)`
}

/** The line that adds up is none of its own; where it adds up to something else, somebody has miscounted. */
function totalNote(tallies: readonly TallyLine[], total: number | undefined): Note {
  if (total === undefined) return NO_NOTE
  const sum = tallies.reduce((all, { received = 0 }) => all + received, 0)
  const [said, own] = [String(total), String(sum)]
  const text =
    sum === total
      ? `合计${said}与各条相符,合计不另登记。`
      : `注意:合计写的是${said},各条相加是${own},请核对;合计不另登记。`
  return { text: [text], evidence: [said, own] }
}

interface Note {
  readonly text: readonly string[]
  readonly evidence: readonly string[]
}

const NO_NOTE: Note = { text: [], evidence: [] }

function faultNote(faulty: number, all: number): Note {
  if (faulty === 0) return NO_NOTE
  const [wrongOnes, lines] = [String(faulty), String(all)]
  return { text: [`共${lines}条,其中${wrongOnes}条有误,不会登记。`], evidence: [wrongOnes, lines] }
}
