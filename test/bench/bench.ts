import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableText } from '../../src/cli/table.ts'
import { type Contestant, type Measured, measure, type Task } from './measure.ts'
import { accuracy, outOfScopeF1, percentile, shareAnswered } from './score.ts'
import {
  citizensLetters,
  developmentRows,
  heldOutTexts,
  OUT_OF_SCOPE,
  trainingRows,
} from './texts.ts'

/** Our whole understanding against node-nlp as it ships, trained on the same rows: `npm run bench`. */
const ROUNDS = 5
const CONTESTANTS = ['ours', 'node-nlp'] as const

const rows = await trainingRows()
const dev = developmentRows()
const heldOut = heldOutTexts()
const letters = citizensLetters()
const texts = [...dev, ...heldOut, ...letters].map(({ text }) => text)
/** Whole turns are measured by these: the other set also has files written. */
const questions = [...heldOut, ...letters].map(({ text }) => text)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
writeFileSync(join(folder, 'input.json'), JSON.stringify({ rows, texts, questions }))

try {
  const training = inTurns('train', 1)
  const understanding = inTurns('understand', ROUNDS)
  const classifying = inTurns('classify', ROUNDS)
  const remembering = inTurns('remember', 1)
  const turns = Array.from({ length: ROUNDS }, () => measure('ours', 'turn', folder))
  console.log(
    `${rows.length} rows to train on; ${dev.length} rows of the development set, ${heldOut.length} held-out messages, ` +
      `${letters.length} letters to other offices; medians of ${ROUNDS} processes each, in turns\n`,
  )
  console.log(
    tableText(
      ['', 'ours', 'node-nlp', 'ours ÷ node-nlp'],
      [
        row('intent right, development set', understanding, (one) => accuracy(dev, one.answers)),
        row('out-of-scope F1, held-out', understanding, heldOutF1),
        row('letters to other offices rejected', understanding, lettersRejected),
        row('the intent alone p50, ms', classifying, (one) => percentile(one.milliseconds, 0.5)),
        row('the intent alone p99, ms', classifying, (one) => percentile(one.milliseconds, 0.99)),
        row('all of understanding p50, ms', understanding, (one) =>
          percentile(one.milliseconds, 0.5),
        ),
        row('all of understanding p99, ms', understanding, (one) =>
          percentile(one.milliseconds, 0.99),
        ),
        row('load to first answer, CPU s', understanding, (one) => one.loadSeconds),
        row('load to first answer, ms', understanding, (one) => one.loadMilliseconds),
        row('resident after it all, MB', understanding, (one) => one.residentMegabytes),
        row('growth, bytes a message', remembering, (one) => one.bytesPerMessage),
        row('training, CPU s', training, (one) => one.trainSeconds),
        ['whole turn p50, ms', shown(median(turns, (one) => percentile(one.milliseconds, 0.5)))],
        ['whole turn p99, ms', shown(median(turns, (one) => percentile(one.milliseconds, 0.99)))],
      ],
    ),
  )
} finally {
  rmSync(folder, { recursive: true })
}

type Runs = Readonly<Record<Contestant, readonly Measured[]>>

/** One after the other, so that whatever else the machine does slows both. */
function inTurns(task: Task, rounds: number): Runs {
  const runs: Record<Contestant, Measured[]> = { ours: [], 'node-nlp': [] }
  for (let round = 0; round < rounds; round++)
    for (const contestant of CONTESTANTS) {
      process.stderr.write(`${task} ${contestant} ${round + 1}/${rounds}\n`)
      runs[contestant].push(measure(contestant, task, folder))
    }
  return runs
}

function row(name: string, runs: Runs, of: (one: Measured) => number): readonly string[] {
  const ours = median(runs.ours, of)
  const theirs = median(runs['node-nlp'], of)
  return [name, shown(ours), shown(theirs), shown(ours / theirs)]
}

function median(runs: readonly Measured[], of: (one: Measured) => number): number {
  return percentile(runs.map(of), 0.5)
}

function heldOutF1({ answers }: Measured): number {
  return outOfScopeF1(heldOut, answers.slice(dev.length, dev.length + heldOut.length))
}

function lettersRejected({ answers }: Measured): number {
  return shareAnswered(answers.slice(dev.length + heldOut.length), OUT_OF_SCOPE)
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)))
}
