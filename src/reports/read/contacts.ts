import type { Contacts } from '../../domain/figures/report.ts'
import { placeOf, type Strip } from './strip.ts'

const VALUE_END =
  '(?=[,;。)】\\]、]|邮编|邮政编码|联系电话|电话|传真|电子邮箱|电子邮件|邮箱|网址|$)'

const FIELDS: readonly (readonly [keyof Contacts, RegExp])[] = [
  ['organisation', /(?:请|可)(?:直接)?[与和向]([^,。;:(]{4,40}?)(?:联系|咨询|反映)/],
  [
    'address',
    new RegExp(`(?:通讯|通信|联系|办公|单位)?地址(?:[::为是]|位于)+([^,;。]{4,60}?)${VALUE_END}`),
  ],
  ['postcode', /(?:邮编|邮政编码)[::为是]*(\d{6})(?!\d)/],
  ['phone', /(?:联系|咨询|办公|服务)?电话(?:号码)?[::为是]*(\(?\d[\d()—–―-]{5,18}\d)/],
  ['email', /(?:电子)?(?:邮箱|邮件|信箱|E-?mail)(?:地址)?[::为是]*([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i],
  ['website', /((?:https?:\/\/|www\.)[\w./?=&%:#~-]*[\w/])/i],
]

/** What the text states of how to reach the office, each as printed; nothing is completed. */
export function contactsIn(paragraphs: readonly Strip[], raw: string): Contacts {
  const contacts: Partial<Record<keyof Contacts, string>> = {}
  for (const paragraph of paragraphs)
    for (const [field, form] of FIELDS) contacts[field] ??= valueIn(paragraph, form, raw)
  // No address of a mailbox has a space in it: it came in on the way.
  contacts.email = contacts.email?.replaceAll(/\s/g, '')
  return contacts
}

function valueIn(paragraph: Strip, form: RegExp, raw: string): string | undefined {
  const place = new RegExp(form, `d${form.flags}`).exec(paragraph.text)?.indices?.[1]
  if (place === undefined) return undefined
  const span = placeOf(paragraph, place[0], place[1])
  // A line that paper broke is put together again; spaces inside a line stay as printed.
  return raw.slice(span.start, span.end).replaceAll(/\s*[\n\r]\s*/g, '')
}
