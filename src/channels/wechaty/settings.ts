import { fail, ok, type Result } from '../../domain/result.ts'

/** How WeChat is reached: over gRPC at a puppet service of the office's own, or the mock for a trial. */
export type WechatySettings =
  | { readonly kind: 'service'; readonly endpoint: string; readonly token: string }
  | { readonly kind: 'mock' }

/** The settings `GONGKAI_WECHATY`, `GONGKAI_WECHATY_ENDPOINT` and `GONGKAI_WECHATY_TOKEN` as they were given. */
export interface SaidSettings {
  readonly puppet: string
  readonly endpoint?: string
  readonly token?: string
}

/** Why WeChat is not started: one Chinese sentence. */
export interface NotStarted {
  readonly kind: 'wechaty-not-started'
  readonly why: string
}

const ENDPOINT = /^[\w.-]+:\d{1,5}$/
/** The prefix names the server in TLS; without it the service refuses after five seconds. */
const TOKEN = /^\w+_[\w-]{8,}$/

/**
 * Only these two: any other puppet, and wechaty's own default, drives a personal account and gets it banned.
 * Without an endpoint the service would ask a server abroad where to find one.
 */
export function wechatySettings({
  puppet,
  endpoint,
  token,
}: SaidSettings): Result<WechatySettings, NotStarted> {
  if (puppet === 'mock') return ok({ kind: 'mock' })
  if (puppet !== 'service')
    return no(
      `GONGKAI_WECHATY 只能是 service 或 mock,不支持“${puppet}”:驱动个人微信号违反平台规则,账号会被封禁。`,
    )
  if (endpoint === undefined || !ENDPOINT.test(endpoint))
    return no('GONGKAI_WECHATY=service 需要 GONGKAI_WECHATY_ENDPOINT,形如 127.0.0.1:18788。')
  if (token === undefined || !TOKEN.test(token))
    return no('GONGKAI_WECHATY=service 需要 GONGKAI_WECHATY_TOKEN,形如 insecure_后接一串字母数字。')
  return ok({ kind: 'service', endpoint, token })
}

function no(why: string): Result<never, NotStarted> {
  return fail({ kind: 'wechaty-not-started', why })
}
