import { setTimeout as wait } from 'node:timers/promises'
import type { Puppet } from 'wechaty-puppet'

/** Failures of the line, not of what was said over it. */
const LOST = /^(?:1|14) |CANCELLED|UNAVAILABLE|ECONNREFUSED/

const SHORTEST = 500
const LONGEST = 15_000

export interface Mending {
  /** Hears every error of the puppet, and mends the line when it is broken. */
  heard(error: unknown): void
  stop(): void
}

/** The service itself would wait a minute for its watchdog and then stay deaf: stop and start it, again and again. */
export function mending(puppet: Puppet, report: (fault: unknown) => void): Mending {
  const stopped = new AbortController()
  let isMending = false
  let isLost = false
  const isOver = () => stopped.signal.aborted || !isLost

  async function mend(): Promise<void> {
    if (isMending) return
    isMending = true
    for (let pause = SHORTEST; !isOver(); pause = Math.min(LONGEST, pause * 2)) {
      await wait(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
      if (!isOver()) await restart()
    }
    isMending = false
  }

  async function restart(): Promise<void> {
    isLost = false
    try {
      await puppet.stop()
      await puppet.start()
    } catch (fault) {
      isLost = true
      report(fault)
    }
  }

  return {
    heard(error) {
      if (!LOST.test(wordsOf(error))) return
      isLost = true
      void mend()
    },
    stop() {
      stopped.abort()
    },
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
