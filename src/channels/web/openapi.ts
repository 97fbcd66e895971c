import { z } from 'zod'
import { figuresQuery, figuresRequest } from './figures.ts'
import { messageBody } from './message-body.ts'
import { LEAVING } from './reply-schema.ts'

const SCHEMAS = { Message: messageBody, ...LEAVING }

/** The description of the interface for programs, made from the very schemas that check its input. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: { title: '政务公开助手', version: '1' },
    paths: {
      '/api/messages': {
        post: {
          summary: '发一条消息,得一条答复。访客由首条消息时设置的签名 Cookie 识别。',
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: named('Message') },
              'multipart/form-data': { schema: named('Message') },
            },
          },
          responses: responses('Reply', [400, 403, 413, 415, 429]),
        },
      },
      '/api/figures': {
        get: {
          summary: '开放数据:已公布的数据及其出处',
          parameters: parametersOf(figuresRequest),
          responses: responses('Figures', [400, 429]),
        },
      },
      '/api/figures.csv': {
        get: {
          summary: '开放数据:同样的数据,CSV 文件',
          parameters: parametersOf(figuresQuery),
          responses: { 200: text('text/csv'), ...refusals([400, 429]) },
        },
      },
      '/api/reports': {
        get: { summary: '开放数据:数据所出自的年报', responses: responses('Reports', [400, 429]) },
      },
      '/healthz': {
        get: {
          summary: '是否在运行;存不进数据时为 503',
          responses: { 200: { description: '在运行' }, ...refusals([503]) },
        },
      },
      '/metrics': {
        get: {
          summary: '运行指标(Prometheus),只供本机和内网读取',
          responses: { 200: text('text/plain'), ...refusals([403]) },
        },
      },
      '/api/openapi.json': {
        get: { summary: '本说明', responses: { 200: text('application/json', 'object') } },
      },
    },
    components: { schemas: components() },
  }
}

function text(type: string, schema = 'string'): object {
  return { description: '已受理', content: { [type]: { schema: { type: schema } } } }
}

type Name = keyof typeof SCHEMAS

function named(name: Name): object {
  return { $ref: `#/components/schemas/${name}` }
}

function responses(answer: Name, refused: readonly number[]): object {
  return { 200: json('已受理', answer), ...refusals(refused) }
}

function refusals(statuses: readonly number[]): object {
  return Object.fromEntries(statuses.map((status) => [status, json('未受理', 'Problem')]))
}

function json(description: string, name: Name): object {
  return { description, content: { 'application/json': { schema: named(name) } } }
}

function parametersOf({ shape }: typeof figuresQuery | typeof figuresRequest): readonly object[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: bare(z.toJSONSchema(schema, { io: 'input' })),
  }))
}

function components(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** Inside the description, a schema needs no address and no dialect of its own. */
function bare(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'),
  )
}
