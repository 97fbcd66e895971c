import type { Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'

const NAMED = /(?:原因|理由|因为|由于)(?:改成|改为|是|为)?[:,\s]*(?<reason>.+)$/su
const DONE =
  /^(?:的|这条|那条|登记|了|请|要|已|,|:|\s|审核不通过|不通过|不同意|退回|打回|驳回|撤回|撤下|撤掉|作废|删除|删掉|修改|重新改|给他|吧)+/u

/** Why, as it was said: after 原因, or else what follows the record that is named. To the letter. */
export function reasonIn(meaning: Meaning): string | undefined {
  const plain = withoutTitles(meaning)
  const named = NAMED.exec(plain)?.groups?.['reason']
  const start = named === undefined ? afterRecord(meaning, plain) : plain.length - named.length
  if (start === undefined) return undefined
  const reason = meaning.text.slice(start).replace(/[。.\s]+$/u, '')
  return reason.length > 1 ? reason : undefined
}

const VERDICT = /^.*?(?:退回|打回|驳回|不通过|不同意)(?:去|吧|了|给他|修改)*[,:\s]*/su

/** The reason in an answer to the card, which names no record: 「退回吧,日期有误」. */
export function reasonAfterVerdict(meaning: Meaning): string | undefined {
  const length = VERDICT.exec(withoutTitles(meaning))?.[0].length ?? meaning.text.length
  const reason = meaning.text.slice(length).replace(/[。.\s]+$/u, '')
  return reason.length > 1 ? reason : undefined
}

function afterRecord({ titles, recordIds, ordinal }: Meaning, plain: string): number | undefined {
  const named = [...titles, ...recordIds, ...(ordinal === undefined ? [] : [ordinal])]
  if (named.length === 0) return undefined
  const end = Math.max(...named.map((found) => found.end))
  return end + (DONE.exec(plain.slice(end))?.[0].length ?? 0)
}
