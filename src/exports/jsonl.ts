import type { Table } from './row.ts'

/** One JSON object per line. */
export async function* jsonl({ rows }: Table): AsyncGenerator<string> {
  for await (const row of rows()) yield `${JSON.stringify(row)}\n`
}
