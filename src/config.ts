import { z } from 'zod'
import { isTimezone } from './domain/time/instant.ts'

/** Every setting that the environment can make. */
export interface Config {
  /** `GONGKAI_DATA`: the data folder. @default var */
  readonly data: string
  /** `PORT`: where the page and the API listen. @default 8080 */
  readonly port: number
  /** `HOST`. @default 127.0.0.1 */
  readonly host: string
  /** `GONGKAI_TIMEZONE`: the office's; the office profile's own where this is not set. */
  readonly timezone?: string
  /** `GONGKAI_PUBLIC_URL`: the page's address where a proxy stands before it. */
  readonly publicUrl?: string
  /** `GONGKAI_WECHATY` and its `_ENDPOINT` and `_TOKEN`: by which puppet WeChat is reached; not at all where unset. */
  readonly wechaty?: WechatyVariables
}

/** As they were given; the channel says which of them it takes. */
export interface WechatyVariables {
  readonly puppet: string
  readonly endpoint?: string
  readonly token?: string
}

/** Where the data lies unless somebody says otherwise. */
const DEFAULT_DATA = 'var'

const environment = z.object({
  GONGKAI_DATA: z.string().min(1).default(DEFAULT_DATA),
  PORT: z.coerce
    .number('须是端口号')
    .int('须是整数')
    .min(0, '不能小于 0')
    .max(65535, '不能大于 65535')
    .default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  GONGKAI_TIMEZONE: z.string().refine(isTimezone, '不是时区名,例如 Asia/Shanghai').optional(),
  GONGKAI_PUBLIC_URL: z.url({ protocol: /^https?$/, error: '须是 http(s) 网址' }).optional(),
  GONGKAI_WECHATY: z.string().trim().optional(),
  GONGKAI_WECHATY_ENDPOINT: z.string().trim().optional(),
  GONGKAI_WECHATY_TOKEN: z.string().trim().optional(),
})

/** The one reader of the environment. Throws with the variable's name when one is set wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = environment.safeParse(env)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`环境变量 ${issue?.path.join('.') ?? ''} ${issue?.message ?? '有误'}`)
  }
  return {
    data: read.data.GONGKAI_DATA,
    port: read.data.PORT,
    host: read.data.HOST,
    timezone: read.data.GONGKAI_TIMEZONE,
    publicUrl: read.data.GONGKAI_PUBLIC_URL,
    wechaty: wechatyOf(read.data),
  }
}

function wechatyOf(read: z.infer<typeof environment>): WechatyVariables | undefined {
  const puppet = read.GONGKAI_WECHATY ?? ''
  if (puppet === '') return undefined
  return { puppet, endpoint: read.GONGKAI_WECHATY_ENDPOINT, token: read.GONGKAI_WECHATY_TOKEN }
}

/** Tells libraries of this process where the description of the fonts lies, as only the environment can. */
export function setFontConfig(file: string): void {
  process.env['FONTCONFIG_FILE'] = file
}

/** Its loud levels print what people say and keep a broken process alive: they stay off, whatever the environment says. */
export function quietWechaty(): void {
  delete process.env['BROLOG_LEVEL']
  process.env['WECHATY_LOG'] = 'error'
}
