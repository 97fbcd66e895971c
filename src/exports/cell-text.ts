/** A value as a cell shows it: lists read as Chinese lists, anything deeper as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('、')
  return JSON.stringify(value)
}
