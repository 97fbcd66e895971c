import { readFileSync } from 'node:fs'

/**
 * One measurement in a process of its own: `node --expose-gc run.js CONTESTANT TASK INPUT MODEL`, where INPUT holds
 * `{ rows, texts, questions }`. Its last line is the result as JSON; the libraries may print what they like before.
 */
const [name, task, input, model] = process.argv.slice(2)
const { rows, texts, questions } = JSON.parse(readFileSync(input, 'utf8'))
const contestant = await import(`./${name}.js`)

const WARMING_ROUNDS = 2
const MESSAGES = 100_000
const GROWING_FROM = 20_000

const TASKS = {
  async train() {
    const begun = process.cpuUsage()
    await contestant.train(rows, model)
    return { trainSeconds: seconds(begun) }
  },

  async understand() {
    const begun = { cpu: process.cpuUsage(), at: performance.now() }
    const answer = await contestant.load(model)
    await answer(texts[0])
    const load = { loadSeconds: seconds(begun.cpu), loadMilliseconds: performance.now() - begun.at }
    const heard = await timed(answer, texts)
    return { ...load, ...heard, residentMegabytes: process.memoryUsage().rss / 2 ** 20 }
  },

  async classify() {
    return timed(await contestant.loadEngine(model), texts)
  },

  async turn() {
    return timed(await contestant.loadTurns(), questions)
  },

  /** All of them distinct, made of real ones and of characters that run through the whole block. */
  async remember() {
    const answer = await contestant.load(model)
    let before = 0
    for (let i = 0; i < MESSAGES; i++) {
      if (i === GROWING_FROM) before = await heap()
      await answer(`${texts[i % texts.length].slice(0, 60)}${strange(i)}`)
    }
    const grown = (await heap()) - before
    // Asked once more, so that it was still there to be measured.
    await answer(texts[0])
    return { bytesPerMessage: grown / (MESSAGES - GROWING_FROM) }
  },
}

/** The answer to every text and its milliseconds, once the code is warm; no text was ever heard before. */
async function timed(answer, said) {
  for (let round = 1; round <= WARMING_ROUNDS; round++)
    for (const text of said) await answer(`${text}${strange(round)}`)
  const answers = []
  const milliseconds = []
  for (const text of said) {
    const begun = performance.now()
    answers.push(await answer(text))
    milliseconds.push(performance.now() - begun)
  }
  return { answers, milliseconds }
}

function strange(seed) {
  const at = (factor) => String.fromCharCode(0x4e00 + ((seed * factor) % 0x5000))
  return at(1) + at(7) + at(31)
}

function seconds(begun) {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** What waits in the event loop's turn is still alive: once more after it. */
async function heap() {
  globalThis.gc()
  await new Promise((resolve) => setTimeout(resolve, 20))
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

process.stdout.write(`\n${JSON.stringify(await TASKS[task]())}\n`, () => process.exit(0))
