import type { Blocker } from '../../domain/figures/drafts/blockers.ts'
import type { Told } from '../forms/form.ts'
import { knownTo } from '../figures/known.ts'
import type { Desk } from '../skill.ts'
import { draftedReport } from './drafted.ts'
import { formerTexts, type SectionValues, wholeText } from './section-values.ts'

/** A longer text is shown by its beginning and its end. */
const SHOWN = 400
const END = 60
/** So many contradictions are named. */
const NAMED = 3

/** The text as it would be recorded, and where its numbers contradict the figures of that report. */
export async function sectionCard(values: SectionValues, desk: Desk): Promise<Told> {
  const { year, parts } = values
  const former = await formerTexts(values, desk)
  const texts = parts.map((part) => wholeText(part, former.get(part.section ?? '')))
  const shown = parts.flatMap(({ section = '' }, at) => {
    const replaced = former.get(section) === undefined ? [] : ['(代替原来的文字)']
    return [`“${section}”:${replaced.join('')}`, shortened(texts[at] ?? '')]
  })
  const faults = (await contradictions(values, texts, desk)).map(
    ({ message }) => `请留意:${message}`,
  )
  const head = `请核对${String(year)}年年报的文字:`
  const foot = '无误请回「确认」;要改请重发「第…部分改成:…」;放弃请回「取消」。'
  const lines = [head, ...shown, ...faults.slice(0, NAMED), foot]
  return { text: lines.join('\n'), evidence: [...lines, ...texts] }
}

function shortened(text: string): string {
  if (text.length <= SHOWN) return text
  return `${text.slice(0, SHOWN - END)}……${text.slice(-END)}(共 ${String(text.length)} 字)`
}

/** What the draft with this text would say against it. */
async function contradictions(
  { year, layout: id, parts }: SectionValues,
  texts: readonly string[],
  desk: Desk,
): Promise<readonly Blocker[]> {
  const layout = desk.studio.layouts.find((one) => one.layout === id)
  if (layout === undefined) return []
  const unsaved = parts.map(({ section = '' }, at) => ({
    year,
    layout: id,
    section,
    text: texts[at] ?? '',
  }))
  const draft = await draftedReport({ year, layout, known: await knownTo(desk), unsaved }, desk)
  return draft.blockers.filter(({ kind }) => kind === 'contradiction')
}
