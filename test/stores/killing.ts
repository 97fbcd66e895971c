import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { done, OPTIONS } from '../contracts/batches.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

export interface Writer {
  readonly child: ChildProcess
  /** What it has said so far. */
  readonly lines: string[]
  /** Resolves with the first line that it says, or `undefined` when it ends before. */
  readonly begun: Promise<string | undefined>
}

/** @param shell a command line that ends in `exec "$@"`, to start the writer under a limit */
export function startWriter(args: readonly string[], shell?: string): Writer {
  const command = [process.execPath, '--import', 'tsx/esm', WRITER, ...args]
  const [program = '', ...rest] =
    shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command]
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const begun = new Promise<string | undefined>((resolve) => {
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        lines.push(line)
        resolve(line)
      })
      .on('close', () => {
        resolve(undefined)
      })
  })
  return { child, lines, begun }
}

export async function kill({ child }: Writer): Promise<void> {
  const gone = once(child, 'close')
  child.kill('SIGKILL')
  await gone
}

/** Kills writers in the middle of their work, and looks after each for everything that was acknowledged so far. */
export async function killWriters(path: string, kills: number): Promise<void> {
  const acknowledged: string[] = []
  for (let run = 0; run < kills; run += 1) {
    const writer = startWriter([path, String(run), run % 2 === 0 ? '16' : '1'])
    assert.equal(await writer.begun, 'open')
    await pause(30 + ((run * 37) % 200))
    await kill(writer)
    acknowledged.push(...writer.lines.filter((line) => line.startsWith('item')))
    await findAll(path, acknowledged, lastTurns(writer.lines))
  }
  assert.ok(acknowledged.length > kills)
}

async function findAll(
  path: string,
  acknowledged: readonly string[],
  turns: ReadonlyMap<string, number>,
): Promise<void> {
  const store = done(await openEmbedded<{ turn: number }>(path, OPTIONS))
  const items = new Map<string, string>(
    (await store.ledger.list('item')).map(({ id, title }) => [id, title]),
  )
  for (const line of acknowledged) {
    const [, id = '', key = ''] = line.split(' ')
    assert.equal(items.get(id), `《${key}》`)
  }
  for (const [key, turn] of turns) {
    assert.ok(((await store.conversations.load(key))?.turn ?? -1) >= turn)
  }
  assert.equal((await store.journal.verify()).ok, true)
  await store.close()
}

function lastTurns(lines: readonly string[]): Map<string, number> {
  const talks = lines.map((line) => line.split(' ')).filter(([kind]) => kind === 'talk')
  return new Map(talks.map(([, key = '', turn]) => [key, Number(turn)]))
}
