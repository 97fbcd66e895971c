import { SCOPES } from '../../domain/figures/figure.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { replyFigure } from '../reply.ts'
import type { WebOptions } from './options.ts'
import { badRequest, type Problem, refuse } from './problem.ts'

const words = (field: string) => z.string(`${field} 只能给一个值。`).max(200, `${field} 过长。`)

const YEAR_WRONG = 'year 应为四位数的年份,例如 2018。'

const WANTED = {
  office: words('office').optional(),
  year: z
    .string(YEAR_WRONG)
    .regex(/^\d{4}$/, YEAR_WRONG)
    .transform(Number)
    .optional(),
  indicator: words('indicator').optional(),
  scope: z.enum(SCOPES, 'scope 应为 year(本年)或 cumulative(历年累计)。').optional(),
}

/** What figures are wanted; a condition that is not known is refused, for who sets it counts on it. */
export const figuresQuery = conditions(WANTED)

/** The same, and as which kind of file. */
export const figuresRequest = conditions({
  ...WANTED,
  format: z.enum(['json', 'csv'], 'format 应为 json 或 csv。').optional(),
})

const nothing = conditions({})

function conditions<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  const known = Object.keys(shape)
  const may = known.length === 0 ? '这个地址没有查询条件' : `可用的条件有 ${known.join('、')}`
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `不认识查询条件 ${issue.keys.join('、').slice(0, 100)},${may}。`
        : undefined,
  })
}

/** Requests a minute from one address. */
const LIMIT = { max: 300, timeWindow: 60_000 }

/** `GET /api/figures`: the published figures with their sources, for anyone and any site to use. */
export function serveFigures(
  app: FastifyInstance,
  { figures, figuresCsv }: Pick<WebOptions, 'figures' | 'figuresCsv'>,
): void {
  app.get('/api/figures', { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const query = figuresRequest.safeParse(request.query)
    if (!query.success) return refuse(reply, wrong(query.error))
    const { format, ...wanted } = query.data
    if (format === 'csv') return asFile(reply, await figuresCsv(wanted))
    return open(reply).send({ figures: (await figures(wanted)).map(replyFigure) })
  })
}

/** `GET /api/figures.csv`: the same selection as a file. */
export function serveFiguresCsv(
  app: FastifyInstance,
  { figuresCsv }: Pick<WebOptions, 'figuresCsv'>,
): void {
  app.get('/api/figures.csv', { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const query = figuresQuery.safeParse(request.query)
    if (!query.success) return refuse(reply, wrong(query.error))
    return asFile(reply, await figuresCsv(query.data))
  })
}

/** `GET /api/reports`: which published reports the figures were read from. */
export function serveReports(app: FastifyInstance, { reports }: Pick<WebOptions, 'reports'>): void {
  app.get('/api/reports', { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const query = nothing.safeParse(request.query)
    if (!query.success) return refuse(reply, wrong(query.error))
    return open(reply).send({ reports: await reports() })
  })
}

function wrong({ issues }: z.ZodError): Problem {
  return badRequest(issues[0]?.message ?? '查询条件有误。')
}

function asFile(reply: FastifyReply, csv: string): FastifyReply {
  return open(reply)
    .type('text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="figures.csv"')
    .send(csv)
}

/** For any site to use. */
function open(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
}
