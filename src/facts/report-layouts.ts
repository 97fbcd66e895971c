import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { StatutoryForm, FormTable } from '../domain/figures/form.ts'
import { LAYOUTS } from '../domain/figures/report.ts'
import type { LayoutTable, ReportLayout } from '../domain/figures/drafts/layout.ts'
import { readFacts, shipped } from './shipped.ts'

const fields = z.record(z.string(), z.array(z.string()).min(1)).default({})

const line = z.strictObject({
  under: z.array(z.string()).default([]),
  by: z.string().optional(),
  where: fields,
  unit: z.string().optional(),
})

const table = z.strictObject({
  corner: z.string(),
  banner: z.string().optional(),
  counts: z
    .strictObject({ kind: z.enum(['item', 'application', 'case']), by: z.string() })
    .optional(),
  rows: z.record(z.string(), line).default({}),
  columns: z.record(z.string(), line).default({}),
})

const section = z.strictObject({
  title: z.string(),
  level: z.literal([1, 2]).default(1),
  asks: z.string().optional(),
  says: z.array(z.string()).default([]),
  tables: z.array(z.string()).default([]),
})

const layout = z.strictObject({
  layout: z.enum(LAYOUTS),
  name: z.string(),
  called: z.array(z.string()).min(1),
  years: z.strictObject({ from: z.number().optional(), to: z.number().optional() }),
  title: z.string(),
  sections: z.array(section).min(1),
  tables: z.record(z.string(), table),
})

/** How each of the statutory forms is written. Throws where one names a row or a table that its form lacks. */
export function loadReportLayouts(
  forms: readonly StatutoryForm[],
  folder: string = shipped('layouts'),
): readonly ReportLayout[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = join(folder, name)
      const read: ReportLayout = readFacts(file, layout)
      const form = forms.find((one) => one.layout === read.layout)
      const strange = strangers(read, form?.tables ?? [])
      if (strange.length > 0)
        throw new Error(`${file}: the form has no ${strange.join(', ')}; mend the file`)
      return read
    })
}

function strangers({ sections, tables }: ReportLayout, of: readonly FormTable[]): string[] {
  const named = [...sections.flatMap((one) => one.tables), ...Object.keys(tables)]
  return [
    ...named.filter((id) => !of.some((one) => one.id === id)),
    ...of.flatMap((one) => strangeLines(one, tables[one.id])),
  ]
}

function strangeLines({ rows, columns }: FormTable, written: LayoutTable | undefined): string[] {
  const known = new Set([...rows, ...columns].map(({ id }) => id))
  const named = [...Object.keys(written?.rows ?? {}), ...Object.keys(written?.columns ?? {})]
  return named.filter((id) => !known.has(id))
}
