import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export type Contestant = 'ours' | 'node-nlp'

/** What a measurement of `contestants/run.js` gives; which of them depends on the task. */
export interface Measured {
  readonly trainSeconds: number
  readonly loadSeconds: number
  readonly loadMilliseconds: number
  readonly residentMegabytes: number
  readonly bytesPerMessage: number
  readonly milliseconds: readonly number[]
  readonly answers: readonly string[]
}

export type Task = 'train' | 'understand' | 'classify' | 'turn' | 'remember'

/** Measures one contestant in a process of its own. Throws with what it printed when it fails. */
export function measure(contestant: Contestant, task: Task, folder: string): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      join(import.meta.dirname, 'contestants', 'run.js'),
      ...[contestant, task, join(folder, 'input.json'), join(folder, 'node-nlp.json')],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(`${contestant} ${task} failed:\n${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured
}
