/** One row of an export. Absent values are `null`: exports are read by other programs. */
export type ExportRow = Readonly<Record<string, unknown>>

/** An object that holds every one of the keys: `null` for what the value lacks. */
export function filled(value: object, keys: readonly string[]): ExportRow {
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(value, key) ?? null]))
}

/** What is exported: its columns in order, and its rows as they come. */
export interface ExportTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: () => AsyncIterable<ExportRow>
}
