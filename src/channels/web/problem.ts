import type { FastifyReply } from 'fastify'

/** Why a request is not served: what is wrong and what to do, in one Chinese sentence. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
}

export function badRequest(message: string): Problem {
  return { status: 400, code: 'bad-request', message }
}

export const TOO_LARGE: Problem = {
  status: 413,
  code: 'too-large',
  message: '内容过大:一条消息不超过 64 KB,一个附件不超过 10 MB。请精简后再发。',
}

export const TOO_MANY: Problem = {
  status: 429,
  code: 'too-many-requests',
  message: '发送过于频繁,请稍候再发。',
}

export const OTHER_ORIGIN: Problem = {
  status: 403,
  code: 'other-origin',
  message: '请求来自其他网站,未受理。请从本页面发送。',
}

export const NOT_HERE: Problem = {
  status: 404,
  code: 'not-found',
  message: '没有这个地址。',
}

const NOT_JSON = badRequest('消息不是有效的 JSON。请按 {"text":"…"} 的格式发送。')

export const BROKEN: Problem = {
  status: 500,
  code: 'internal',
  message: '服务出现故障,已记录下来由工作人员检查。请稍后再试。',
}

/** A form that ends in the middle, or names no boundary. */
export const BROKEN_FORM = badRequest(
  '表单不完整或格式有误。附件请以 multipart/form-data 上传,并写明 boundary。',
)

export const WRONG_METHOD: Problem = {
  status: 405,
  code: 'method-not-allowed',
  message: '这个地址不接受这种请求方法。',
}

export const NO_HTTP: Problem = badRequest('请求不是有效的 HTTP。')

export const LONG_HEADERS: Problem = {
  status: 431,
  code: 'headers-too-large',
  message: '请求头过大。请精简后再发。',
}

/** By the code of the library's error, where its status says too little. */
const BY_CODE: Readonly<Record<string, Problem>> = {
  FST_ERR_BAD_URL: badRequest('网址写得不对:%之后须是两位十六进制数。'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: badRequest('内容与 Content-Length 不符。'),
}

const BY_STATUS: Readonly<Record<number, Problem>> = {
  400: NOT_JSON,
  404: NOT_HERE,
  413: TOO_LARGE,
  415: {
    status: 415,
    code: 'unsupported-media-type',
    message: '请以 application/json 发送消息,附件以 multipart/form-data 发送。',
  },
  429: TOO_MANY,
}

/** What a failure inside the server means for the one who asked; of a fault of ours, nothing leaks. */
export function problemOf(failure: unknown): Problem {
  const known = BY_CODE[codeOf(failure)]
  if (known !== undefined) return known
  const status = statusOf(failure)
  if (status === undefined || status >= 500) return BROKEN
  return BY_STATUS[status] ?? { ...badRequest('请求有误,未受理。'), status }
}

function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : ''
}

function statusOf(failure: unknown): number | undefined {
  if (typeof failure !== 'object' || failure === null || !('statusCode' in failure))
    return undefined
  return typeof failure.statusCode === 'number' ? failure.statusCode : undefined
}

export function refuse(reply: FastifyReply, { status, code, message }: Problem): FastifyReply {
  return reply.code(status).send({ error: { code, message } })
}
