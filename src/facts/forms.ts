import { SCOPES } from '../domain/figures/figure.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { StatutoryForm } from '../domain/figures/form.ts'
import { LAYOUTS } from '../domain/figures/report.ts'
import { readFacts, shipped } from './shipped.ts'

const ids = z.array(z.string()).min(1)

const column = z.strictObject({
  id: z.string(),
  label: z.string(),
  printed: z.array(z.string()).default([]),
  role: z.enum(['figure', 'unit']).default('figure'),
  scope: z.enum(SCOPES).default('year'),
  unit: z.string().optional(),
  total: z.boolean().default(false),
})

const row = z.strictObject({
  id: z.string(),
  label: z.string(),
  printed: z.array(z.string()).default([]),
  unlabelled: z.boolean().default(false),
  notOf: z.array(z.string()).default([]),
  indicators: z.record(z.string(), z.string()).default({}),
})

const identity = z.strictObject({
  each: z.enum(['column', 'row']),
  left: ids,
  relation: z.enum(['equal', 'at-most']),
  right: ids,
})

/** `row` and `column` are short for lists of one. */
const sum = z
  .strictObject({
    indicator: z.string(),
    row: z.string().optional(),
    rows: ids.optional(),
    column: z.string().optional(),
    columns: ids.optional(),
    loosely: z.boolean().default(false),
  })
  .transform((read) => ({
    indicator: read.indicator,
    loosely: read.loosely,
    rows: read.rows ?? [read.row].filter((one) => one !== undefined),
    columns: read.columns ?? [read.column].filter((one) => one !== undefined),
  }))

const stock = z.strictObject({
  of: z.string(),
  more: z.array(z.string()),
  less: z.array(z.string()),
})

const table = z.strictObject({
  id: z.string(),
  title: z.string(),
  opens: ids,
  unit: z.string().optional(),
  columns: z.array(column).min(1),
  rows: z.array(row).min(1),
  identities: z.array(identity).default([]),
  sums: z.array(sum).default([]),
  stocks: z.array(stock).default([]),
  carries: z.array(z.strictObject({ from: z.string(), into: z.string() })).default([]),
})

const form = z.strictObject({
  layout: z.enum(LAYOUTS),
  tables: z.array(table).min(1),
})

/** The statutory forms that the product knows. @param folder one file for each */
export function loadForms(folder: string = shipped('forms')): readonly StatutoryForm[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFacts(join(folder, name), form))
}
