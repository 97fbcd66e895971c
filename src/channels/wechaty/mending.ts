import { setTimeout as wait } from 'node:timers/promises'
import type { Puppet } from 'wechaty-puppet'

/** Failures of the line, not of what was said over it. */
const LOST = /^(?:1|14) |CANCELLED|UNAVAILABLE|ECONNREFUSED|^Timeout after /
/** The error's own words hold the token: they must not reach a log. */
const UNKNOWN_TOKEN = /^16 |UNAUTHENTICATED/

const SHORTEST = 500
const LONGEST = 15_000

export interface Mending {
  /** Hears every error of the puppet, and mends the line when it is broken. Says whether it was. */
  heard(error: unknown): boolean
  /** The account is there again. */
  mended(): void
  stop(): void
}

const WHY = {
  lost: '微信服务连接不上,正在不断重试。',
  refused: '微信服务不认 GONGKAI_WECHATY_TOKEN,请核对;正在不断重试。',
} as const

/**
 * The service itself would wait a minute for its watchdog and then stay deaf: stop and start it, again and again.
 *
 * @param note told once for each time that the line breaks, however often it takes to mend it
 */
export function mending(puppet: Puppet, note: (news: string) => void): Mending {
  const stopped = new AbortController()
  let isTold = false
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
    } catch {
      isLost = true
    }
  }

  return {
    heard(error) {
      const isRefused = UNKNOWN_TOKEN.test(wordsOf(error))
      if (!isRefused && !LOST.test(wordsOf(error))) return false
      isLost = true
      if (!isTold && !stopped.signal.aborted) note(isRefused ? WHY.refused : WHY.lost)
      isTold = true
      void mend()
      return true
    },
    mended() {
      isTold = false
    },
    stop() {
      stopped.abort()
    },
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
