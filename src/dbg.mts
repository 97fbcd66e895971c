import { readFileSync } from 'node:fs'
import { textOf } from './reports/files/formats.ts'
import { fold } from './reports/read/strip.ts'
import { linesOf } from './reports/read/lines.ts'
import { stretchesIn } from './reports/read/tables/stretches.ts'
import { tokensOf } from './reports/read/tables/tokens.ts'
import { groupsOf } from './reports/read/tables/groups.ts'
const f = process.argv[2]!
const t = await textOf(f, readFileSync(f))
if (!t.ok) throw 1
const folded = fold(t.value)
for (const r of stretchesIn(linesOf(folded), [])) {
  console.log('---', JSON.stringify(folded.slice(r.start, r.start + 200)))
  for (const g of groupsOf(tokensOf(folded, r)).slice(0, 4)) console.log(g.words.map((w) => w.text), g.unit, g.cells.map((c) => c.kind + c.text))
}
