import type { Happened } from '../../domain/register/entry.ts'
import type { WrittenSection } from '../../domain/register/sections/section.ts'
import { fail, ok } from '../../domain/result.ts'
import { NEW } from '../../ports/ledger.ts'
import { denied } from '../permission.ts'
import { type Form, heardText } from '../forms/form.ts'
import type { Desk, Write } from '../skill.ts'
import { sectionCard } from './section-card.ts'
import { sectionNamed } from './section-named.ts'
import {
  formerTexts,
  type SaidSection,
  type SectionValues,
  valuesSaid,
  wholeText,
} from './section-values.ts'

/** Text for the sections of the annual report (年报文字): shown with what contradicts the figures, then recorded. */
export const SECTION_FORM: Form<SectionValues> = {
  intent: 'write-section',
  fields: [
    {
      key: 'parts',
      names: ['部分', '章节'],
      missing: ({ parts }) =>
        parts.length === 0 || parts.some(({ section }) => section === undefined),
      question: (values, desk) => ({ text: whichSection(values, desk) }),
      read(heard, { year, layout, parts }, desk) {
        if (heard.meant !== 'set') return undefined
        const words = heardText(heard)
        const place = /^第?([一二三四五六七八九十]|[1-9])(?:部分|、)?$/u.exec(words)?.[1]
        const name = place === undefined ? { words } : { place }
        const section = sectionNamed(name, sectionsOf({ year, layout, parts }, desk))?.title
        if (section === undefined) return { fault: '年报没有这一部分。' }
        const [first = {}, ...rest] = parts
        return { set: { parts: [{ ...first, section }, ...rest] }, whole: true }
      },
    },
    {
      key: 'parts',
      names: ['文字', '内容', '正文'],
      missing: ({ parts }) => parts.some(({ text }) => text === undefined),
      question: ({ parts }) => ({
        text: `请发来“${parts.find(({ text }) => text === undefined)?.section ?? ''}”的文字。`,
      }),
      read(heard, { parts }) {
        const text = heardText(heard)
        if (heard.meant !== 'set' || text === '') return undefined
        const at = Math.max(
          0,
          parts.findIndex((part) => part.text === undefined),
        )
        return {
          set: { parts: parts.map((part, i) => (i === at ? { ...part, text } : part)) },
          whole: true,
        }
      },
    },
  ],
  check: () => [],
  hear({ meaning, desk }) {
    const said = valuesSaid(meaning, desk)
    return said.parts.length === 0 ? undefined : { set: said, whole: true }
  },
  card: sectionCard,
  async write(values, desk) {
    const refused = denied(desk, 'write-section')
    if (refused !== undefined) return fail(refused.says)
    return ok(writing(values, await formerTexts(values, desk)))
  },
}

function sectionsOf({ layout }: SectionValues, { studio }: Desk) {
  return studio.layouts.find((one) => one.layout === layout)?.sections ?? []
}

function whichSection(values: SectionValues, desk: Desk): string {
  const titles = sectionsOf(values, desk).map(({ title }) => title)
  return `请问是${String(values.year)}年年报的哪一部分?共有:${titles.join(';')}。`
}

type Former = ReadonlyMap<string, WrittenSection>

function writing(values: SectionValues, former: Former): Write {
  const { year, parts } = values
  const events = parts.map((part) => eventOf(part, values, former))
  const before = [...former.values()].filter(({ section }) =>
    parts.some((part) => part.section === section),
  )
  return {
    events,
    expects: Object.fromEntries(before.map(({ id, version }) => [id, version])),
    acknowledge(entries) {
      const written = entries.filter(
        (entry) => entry.type === 'SectionWritten' || entry.type === 'SectionRewritten',
      )
      const titles = parts.map(({ section = '' }) => `“${section}”`).join('、')
      const verb = before.length === 0 ? '已登记' : '已更新'
      return {
        text: `${verb}${String(year)}年年报${titles}的文字(${written.map(({ record }) => record).join('、')})。随整份年报审签,不逐段审核。`,
        outcome: 'recorded',
        records: written.map(({ type, record }) => ({
          kind: 'section',
          id: record,
          change: type === 'SectionWritten' ? 'recorded' : 'corrected',
        })),
        choices: [{ text: `${String(year)}年年报还缺什么` }],
      }
    },
  }
}

function eventOf(part: SaidSection, { year, layout }: SectionValues, former: Former): Happened {
  const { section = '' } = part
  const before = former.get(section)
  const text = wholeText(part, before)
  return before === undefined
    ? { type: 'SectionWritten', record: NEW, facts: { year, layout, section, text } }
    : { type: 'SectionRewritten', record: before.id, text }
}
