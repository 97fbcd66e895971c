import type { ExportTable } from './row.ts'

/** One JSON object per line. */
export async function* jsonl({ rows }: ExportTable): AsyncGenerator<string> {
  for await (const row of rows()) yield `${JSON.stringify(row)}\n`
}
