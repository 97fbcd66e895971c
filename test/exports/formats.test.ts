import assert from 'node:assert/strict'
import readSheets from 'read-excel-file/node'
import { csv } from '../../src/exports/csv.ts'
import { jsonl } from '../../src/exports/jsonl.ts'
import type { ExportRow, ExportTable } from '../../src/exports/row.ts'
import { xlsx } from '../../src/exports/xlsx.ts'

function table(...rows: readonly ExportRow[]): ExportTable {
  return {
    name: 'items',
    columns: ['id', 'title'],
    async *rows() {
      yield* await Promise.resolve(rows)
    },
  }
}

async function all(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

describe('csv', () => {
  const cases: readonly { readonly value: unknown; readonly cell: string }[] = [
    { value: '《部门预算》', cell: '《部门预算》' },
    { value: null, cell: '' },
    { value: 39, cell: '39' },
    { value: -5, cell: '-5' },
    { value: false, cell: 'false' },
    { value: '甲,乙', cell: '"甲,乙"' },
    { value: '他说"好"', cell: '"他说""好"""' },
    { value: '第一行\n第二行', cell: '"第一行\n第二行"' },
    { value: '=HYPERLINK("http://x")', cell: `"'=HYPERLINK(""http://x"")"` },
    { value: '+86', cell: "'+86" },
    { value: '-', cell: "'-" },
    { value: '@SUM(A1)', cell: "'@SUM(A1)" },
    { value: '\t=1', cell: "'\t=1" },
    { value: ['政府网站', '查阅室'], cell: '政府网站、查阅室' },
    { value: [], cell: '' },
    { value: { a: null }, cell: '"{""a"":null}"' },
  ]
  for (const { value, cell } of cases)
    it(`writes ${JSON.stringify(value)} as ${cell}`, async () => {
      assert.equal(
        await all(csv(table({ id: 'x', title: value }))),
        `\ufeffid,title\r\nx,${cell}\r\n`,
      )
    })

  it('has its head even without rows', async () => {
    assert.equal(await all(csv(table())), '\ufeffid,title\r\n')
  })
})

describe('jsonl', () => {
  it('is one object per line, as it is', async () => {
    const text = await all(jsonl(table({ id: '1', title: '=1\n' }, { id: '2', title: null })))
    assert.equal(text, '{"id":"1","title":"=1\\n"}\n{"id":"2","title":null}\n')
  })

  it('is empty without rows', async () => {
    assert.equal(await all(jsonl(table())), '')
  })
})

describe('xlsx', () => {
  const written = async (title: unknown): Promise<unknown> => {
    const bytes = await xlsx(table({ id: 7, title }))
    return (await readSheets(Buffer.from(bytes)))[0]?.data
  }

  it('holds numbers as numbers and formulas as the texts that they are', async () => {
    assert.deepEqual(await written('=1+1 <甲>'), [
      ['id', 'title'],
      [7, '=1+1 <甲>'],
    ])
  })

  it('leaves out what XML cannot hold', async () => {
    assert.deepEqual(await written('甲\u0001\ud800乙'), [
      ['id', 'title'],
      [7, '甲乙'],
    ])
  })

  it('cuts a text that is longer than a cell may be', async () => {
    assert.deepEqual(await written('长'.repeat(40_000)), [
      ['id', 'title'],
      [7, '长'.repeat(32_767)],
    ])
  })

  it('has its head even without rows', async () => {
    const sheets = await readSheets(Buffer.from(await xlsx(table())))
    assert.deepEqual(sheets[0]?.data, [['id', 'title']])
  })
})
