import { createHash } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './disk-error.ts'

/** Held by the kernel for the life of the process: kill -9 releases it at once, a stuck process does not. */
export interface Lock {
  release(): Promise<void>
}

/** @returns `undefined` when another process writes to that folder */
export async function lockFolder(path: string): Promise<Lock | undefined> {
  const address = await addressOf(path)
  const server = (await listen(address)) ?? (await listenAfterCrash(address))
  if (server === undefined) return undefined
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}

/** By device and inode: however the folder is spelt or mounted, it is the same lock. */
async function addressOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true })
  const name = `gongkai-${createHash('sha256').update(`${dev} ${ino}`).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.on('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    // The lock alone keeps no process alive.
    server.unref().listen(address, () => {
      resolve(server)
    })
  })
}

/** Where a socket is a file (neither Linux nor Windows), one that nobody answers at was left by a crash. */
async function listenAfterCrash(address: string): Promise<Server | undefined> {
  if (!address.endsWith('.sock') || (await isAnswered(address))) return undefined
  await rm(address, { force: true })
  return listen(address)
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => {
      resolve(false)
    })
  })
}
