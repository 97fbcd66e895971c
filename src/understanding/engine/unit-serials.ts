/** A small number for each unit that a model knows, from 1 on; 0 stands for all others. */
export interface UnitSerials {
  /** How many there are, the 0 included. */
  readonly size: number
  readonly of: (unit: string) => number
}

/** Most units are one character: these are looked up by its code, and no string is hashed for them. */
export function unitSerials(units: Iterable<string>): UnitSerials {
  const characters = new Uint16Array(0x10000)
  const words = new Map<string, number>()
  let size = 1
  for (const unit of units)
    if (unit.length === 1) characters[unit.charCodeAt(0)] = size++
    else words.set(unit, size++)
  if (size > 0x10000) throw new Error(`${size} units: a model knows 65,535 at most`)
  return {
    size,
    of: (unit) => (unit.length === 1 ? characters[unit.charCodeAt(0)] : words.get(unit)) ?? 0,
  }
}
