import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROGRAM = ['--import', 'tsx/esm', join(ROOT, 'src/cli/gongkai.ts')]

/** The program as an office runs it: a process of its own on a data folder of its own. */
export interface RunningBot {
  readonly url: string
  readonly data: string
  /** What it has told the operator since its last start, on both streams. */
  said(): string
  /** A one-time code for a new member of staff; only while the bot is down. */
  invite(role: string, name: string): string
  start(): Promise<void>
  /** @returns the exit code and the milliseconds that it took */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly took: number }>
}

export async function newBot(settings: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const port = await freePort()
  const data = join(temporaryFolder('gongkai'), 'data')
  const env = {
    ...process.env,
    GONGKAI_DATA: data,
    PORT: String(port),
    ...settings,
  }
  let process_: ChildProcess | undefined
  let said = ''
  const url = `http://127.0.0.1:${port}/`
  return {
    url,
    data,
    said: () => said,
    invite: (role, name) =>
      execFileSync(
        process.execPath,
        [...PROGRAM, 'staff', 'invite', '--role', role, '--name', name],
        {
          env,
          cwd: ROOT,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ).trim(),
    async start() {
      const started = spawn(process.execPath, [...PROGRAM, 'serve'], {
        env,
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      process_ = started
      said = ''
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (words: Buffer) => {
          said += String(words)
        })
      await Promise.race([
        alive(url),
        once(started, 'close').then(([code]) =>
          Promise.reject(
            new Error(`The bot ended with ${String(code)} before it listened: ${said}`),
          ),
        ),
      ])
    },
    async stop(signal = 'SIGTERM') {
      if (process_ === undefined) return { code: null, took: 0 }
      if (process_.exitCode !== null) throw new Error(`The bot ended by itself: ${said}`)
      const at = performance.now()
      const ended = once(process_, 'exit')
      process_.kill(signal)
      const [code] = (await ended) as [number | null]
      process_ = undefined
      return { code, took: performance.now() - at }
    },
  }
}

async function alive(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(new URL('/healthz', url)).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
