import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../src/cli/gongkai.ts', import.meta.url))
const TSX = import.meta.resolve('tsx/esm')

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the real program over a data folder. */
export async function gongkai(data: string, ...words: readonly string[]): Promise<Run> {
  const { child, ended } = start(data, words)
  const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
  return { code: await ended, out: out.toString(), err: err.toString() }
}

/** Runs it with a reader that goes away after the first bytes, as `| head` does. */
export async function gongkaiToHead(data: string, ...words: readonly string[]): Promise<Run> {
  const { child, ended } = start(data, words)
  child.stdout.once('data', () => {
    child.stdout.destroy()
  })
  const err = await buffer(child.stderr)
  return { code: await ended, out: '', err: err.toString() }
}

/** Runs it until it has told its first result, and then presses Ctrl-C. */
export async function gongkaiInterrupted(data: string, ...words: readonly string[]): Promise<Run> {
  const { child, ended } = start(data, words)
  child.stdout.once('data', () => child.kill('SIGINT'))
  const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
  return { code: await ended, out: out.toString(), err: err.toString() }
}

function start(data: string, words: readonly string[]) {
  const child = spawn(process.execPath, ['--import', TSX, PROGRAM, ...words], {
    env: { ...process.env, GONGKAI_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  return { child, ended }
}
