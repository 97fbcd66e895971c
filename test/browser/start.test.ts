import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../support/free-port.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('npm start', () => {
  // npm starts a shell, and a shell that dies of a signal leaves what it runs behind: it has to give way.
  it('ends with the bot that it started, and leaves nothing running', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`
    const env = {
      ...process.env,
      PORT: new URL(url).port,
      GONGKAI_DATA: temporaryFolder('start'),
    }
    const started = spawn('npm', ['start'], { cwd: ROOT, env, stdio: 'ignore' })
    while (!(await isAlive(url))) await wait(100)
    started.kill('SIGTERM')
    const [code] = (await once(started, 'exit')) as [number | null]
    assert.equal(code, 0)
    assert.equal(await isAlive(url), false)
  })
})

function isAlive(url: string): Promise<boolean> {
  return fetch(new URL('/healthz', url)).then(
    ({ ok }) => ok,
    () => false,
  )
}
