import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import { badRequest, type Problem } from './problem.ts'

const NAME_LENGTH = 200

function name(field: string) {
  const wrong = `${field} 应为 1 到 ${NAME_LENGTH} 个字符的文字。`
  return z.string({ error: wrong }).min(1, wrong).max(NAME_LENGTH, wrong).nullish()
}

/** What is read of a body; whatever else it holds (`user`, `channel`, `room`, `now`) counts for nothing here. */
export const messageBody = z.object(
  {
    text: z.string({ error: '缺少消息文字。请按 {"text":"…"} 的格式发送。' }),
    id: name('id'),
    conversation: name('conversation'),
    files: z.null({ error: '这里不接受文件路径。附件请以 multipart/form-data 上传。' }).optional(),
  },
  { error: '消息应为 JSON 对象。请按 {"text":"…"} 的格式发送。' },
)

/** A message as a visitor sent it. */
export interface VisitorMessage {
  readonly text: string
  readonly id?: string
  readonly conversation: string
}

export function readMessage(body: unknown): Result<VisitorMessage, Problem> {
  const parsed = messageBody.safeParse(body)
  if (!parsed.success) return fail(badRequest(parsed.error.issues[0]?.message ?? '消息有误。'))
  const { text, id, conversation } = parsed.data
  return ok({ text, id: id ?? undefined, conversation: conversation ?? 'default' })
}
