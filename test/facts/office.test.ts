import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadOffice, readOffice } from '../../src/facts/office.ts'
import { shipped } from '../../src/facts/shipped.ts'

describe('an office profile that people edit', () => {
  let folder = ''
  const profile = readFileSync(shipped('office.yaml'), 'utf8')
  const lineOf = (start: string): number =>
    profile.split('\n').findIndex((line) => line.startsWith(start)) + 1

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'))
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  function read(text: string) {
    const file = join(folder, 'office.yaml')
    writeFileSync(file, text)
    return readOffice(file)
  }

  it('is read as the shipped one is', () => {
    const own = read(profile)
    assert.deepEqual(own.ok && own.value, loadOffice())
  })

  it('that names no hours for reminders has those of the shipped one', () => {
    const own = read(profile.replace(/^reminders:.*\n/mu, ''))
    assert.deepEqual(own.ok && own.value.reminders, { from: '09:00', until: '17:30' })
  })

  const faults: readonly (readonly [string, string, string, string, RegExp])[] = [
    ['an open bracket', 'aliases: [', 'aliases: [[', '', /\d+ 行:不是有效的 YAML/],
    ['an open quote', `'350004'`, `'350004`, '', /\d+ 行:(?:少了|不是有效)/],
    ['an entry twice', 'shortName:', 'name: 乙\nshortName:', 'shortName', /同一项写了两遍/],
    ['a missing entry', 'shortName: 上海街道\n', '', '', /“shortName”没有填写/],
    ['an empty entry', 'shortName: 上海街道', `shortName: ''`, 'shortName', /“shortName”不能为空/],
    [
      'a number for text',
      `'350004'`,
      '350004',
      '  postcode',
      /“contacts\.postcode”须是文字:请给数字加上引号/,
    ],
    [
      'text for yes or no',
      'Officer: false',
      'Officer: 否',
      'singleOfficer',
      /“singleOfficer”须是 true 或 false/,
    ],
    ['an unknown entry', 'timezone:', 'mood:', '', /没有“mood”这一项/],
    ['no timezone', 'Asia/Shanghai', 'Asia/Beijing', 'timezone', /“timezone”不是时区名/],
    [
      'a time that no clock shows',
      "'09:00'",
      "'25:00'",
      'reminders',
      /“reminders\.from”须是 08:30 这样/,
    ],
    [
      'hours that end before they begin',
      "'09:00'",
      "'18:00'",
      'reminders',
      /“reminders”的 from 须早于 until/,
    ],
    ['text for a list', 'notUs: [', 'notUs: 上海市 #[', 'notUs', /“notUs”须是列表/],
    [
      'text for a part',
      'contacts:\n',
      'contacts: 见网站\nx:\n',
      'contacts',
      /“contacts”须是一项一行/,
    ],
    ['nothing at all', profile, '', '', /须是一项一行/],
  ]
  for (const [what, from, to, line, why] of faults) {
    it(`has its fault named in one Chinese line: ${what}`, () => {
      assert.ok(profile.includes(from), from)
      const found = read(profile.replace(from, to))
      assert.ok(!found.ok)
      assert.match(found.error.why, why)
      const place = line === '' ? '\\d+' : String(lineOf(line))
      assert.match(
        found.error.why,
        new RegExp(`office\\.yaml 第 ${place} 行:[^\\n]+请改正后再运行[^\\n]+$`),
      )
      assert.doesNotMatch(found.error.why, /expected|invalid|string|boolean/i)
    })
  }

  it('says so where it cannot be read', () => {
    const found = readOffice(folder)
    assert.match(found.ok ? '' : found.error.why, /读不了\(EISDIR\)/)
  })
})
