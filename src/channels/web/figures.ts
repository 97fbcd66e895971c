import { SCOPES } from '../../domain/figures/figure.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { replyFigure } from '../reply.ts'
import type { WebOptions } from './options.ts'
import { badRequest, refuse } from './problem.ts'

const words = (field: string) => z.string(`${field} 只能给一个值。`).max(200, `${field} 过长。`)

const YEAR_WRONG = 'year 应为四位数的年份,例如 2018。'

export const figuresQuery = z.object({
  office: words('office').optional(),
  year: z
    .string(YEAR_WRONG)
    .regex(/^\d{4}$/, YEAR_WRONG)
    .transform(Number)
    .optional(),
  indicator: words('indicator').optional(),
  scope: z.enum(SCOPES, 'scope 应为 year(本年)或 cumulative(历年累计)。').optional(),
})

/** Requests a minute from one address. */
const LIMIT = { max: 300, timeWindow: 60_000 }

/** `GET /api/figures`: the published figures with their sources, for anyone and any site to use. */
export function serveFigures(app: FastifyInstance, { figures }: Pick<WebOptions, 'figures'>): void {
  app.get('/api/figures', { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const query = figuresQuery.safeParse(request.query)
    if (!query.success)
      return refuse(reply, badRequest(query.error.issues[0]?.message ?? '查询条件有误。'))
    return open(reply).send({ figures: (await figures(query.data)).map(replyFigure) })
  })
}

/** `GET /api/figures.csv`: the same selection as a file. */
export function serveFiguresCsv(
  app: FastifyInstance,
  { figuresCsv }: Pick<WebOptions, 'figuresCsv'>,
): void {
  app.get('/api/figures.csv', { config: { rateLimit: LIMIT } }, async (request, reply) => {
    const query = figuresQuery.safeParse(request.query)
    if (!query.success)
      return refuse(reply, badRequest(query.error.issues[0]?.message ?? '查询条件有误。'))
    return open(reply)
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="figures.csv"')
      .send(await figuresCsv(query.data))
  })
}

/** `GET /api/reports`: which published reports the figures were read from. */
export function serveReports(app: FastifyInstance, { reports }: Pick<WebOptions, 'reports'>): void {
  app.get('/api/reports', { config: { rateLimit: LIMIT } }, async (_request, reply) =>
    open(reply).send({ reports: await reports() }),
  )
}

/** For any site to use. */
function open(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
}
