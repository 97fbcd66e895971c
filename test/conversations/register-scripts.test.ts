import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { EXPORTS } from '../../src/office/exporting.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import type { Bot } from '../../src/main.ts'
import { mask } from '../../src/understanding/extract/people.ts'
import { openTestBot, say } from '../support/bot.ts'
import { STAFF } from '../support/staff.ts'

const FOLDER = new URL('register-scripts/', import.meta.url)
const TABLES = ['items', 'applications', 'cases', 'hotline', 'counts'] as const

for (const file of readdirSync(FOLDER))
  describe(`conversations about the register (${file}) end with the right exports`, () => {
    const [, ...scripts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^# /m)
    for (const script of scripts) {
      const [name = '', ...lines] = script.trim().split('\n')
      it(name, async () => {
        const wanted = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
        const bot = await openTestBot({ now: '2026-11-23T10:00:00+08:00', staff: STAFF })
        for (const line of lines.filter((each) => !each.startsWith('= '))) await take(bot, line)
        const rows = await exported(bot)
        const heard = rows.map((row, i) => told(row, wanted[i]))
        assert.deepEqual(heard, wanted)
      })
    }
  })

/** A line that is said, or that sets the clock. */
async function take(bot: Bot, line: string): Promise<void> {
  if (line.startsWith('@ ')) {
    const now = parseInstant(line.slice(2))
    if (now === undefined) throw new Error(`no moment: ${line}`)
    bot.clock.set(now)
    return
  }
  const {
    who = '',
    room,
    text = '',
  } = /^(?<who>[^:#]+)(?:#(?<room>[^:]+))?:(?<text>.*)$/su.exec(line)?.groups ?? {}
  const conversation = room ?? who
  await say(bot, text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'), {
    user: who,
    conversation,
    room,
  })
}

interface Exported {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

async function exported(bot: Bot): Promise<readonly Exported[]> {
  const rows: Exported[] = []
  for (const name of TABLES) {
    const table = EXPORTS.get(name)?.({ data: bot, mask })
    if (table === undefined) throw new Error(`no export ${name}`)
    for await (const row of table.rows()) rows.push({ table: name.replace(/s$/u, ''), row })
  }
  return rows
}

/** The row in the words of the expectation: the fields that it names, with what they hold. */
function told({ table, row }: Exported, wanted = ''): string {
  const pairs = wanted.slice(wanted.indexOf(' ') + 1).split('|')
  const fields = pairs.map((pair) => {
    const [field = '', ...value] = pair.split('=')
    return `${field}=${valueOf(row[field], field, value.join('='))}`
  })
  return wanted === '' ? `${table} ${JSON.stringify(row)}` : `${table} ${fields.join('|')}`
}

/** A category may be named by any of its words. */
function valueOf(value: unknown, field: string, wanted: string): string {
  const text = Array.isArray(value) ? value.join(',') : plain(value)
  return field === 'category' && text.includes(wanted) ? wanted : text
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}
