import type { Meaning } from '../skill.ts'
import type { SaidChange } from './change.ts'
import type { Field, Form, Heard, FieldReading, Situation } from './form.ts'

/** What the change makes of the values. `undefined` when it speaks of none of the fields. */
export function applyChange<V extends object>(
  form: Pick<Form<V>, 'fields'>,
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<V> {
  const named = fieldNamed(form, change.what)
  if (named !== undefined) return changeNamed(named, change, situation)
  const dropped = change.how === 'drop' ? fieldNamed(form, wordsOf(change, situation)) : undefined
  if (dropped?.without !== undefined) return { set: dropped.without }
  if (change.named) return undefined
  return changeByValue(form, change, situation)
}

function wordsOf<V>({ to }: SaidChange, { meaning }: Situation<V>): string {
  return meaning.text.slice(to.start, to.end).trim()
}

/** 刚才那条的, 我登记的这件的: which record, not which field. */
const WHICH =
  /^(?:我?(?:刚才|刚刚|上面|前面)?(?:登记|录入)?的?)?(?:[这那该]一?[条个件份]|上一?[条个件份]|它|其|信息|文件)?的?/u

/** The field that goes by this name; 「公开日期」 before 「日期」. */
export function fieldNamed<V extends object>(
  form: Pick<Form<V>, 'fields'>,
  words: string,
): Field<V> | undefined {
  const name = words.replace(WHICH, '').replace(/的$/u, '')
  return form.fields.find((field) => field.names.includes(name))
}

function changeNamed<V extends object>(
  field: Field<V>,
  change: SaidChange,
  { meaning, values, desk }: Situation<V>,
): FieldReading<V> {
  const heard: Heard = { meaning, span: change.to, meant: change.how }
  return (
    field.read(heard, values, desk) ?? {
      fault: `没有看懂${field.names[0]}要改成什么。`,
    }
  )
}

/** 「救济类改成计生类」, 「不对,是2月11日」: the kind of value tells the field. */
function changeByValue<V extends object>(
  form: Pick<Form<V>, 'fields'>,
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<V> {
  const replaced = changePart(form, change, situation)
  if (replaced !== undefined) return replaced
  const { meaning, values, desk } = situation
  if (!namesValue(change.said, meaning)) return undefined
  const meant = change.how === 'set' ? false : change.how
  const heard: Heard = { meaning, span: change.to, meant }
  for (const field of form.fields) {
    const reading = field.read(heard, values, desk)
    if (reading !== undefined) return reading
  }
  return undefined
}

/** 「预算改成决算」, 「5件改成6件」; where two fields hold the same, which of them is meant must be said. */
function changePart<V extends object>(
  { fields }: Pick<Form<V>, 'fields'>,
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<V> {
  const { said, counted = '' } = change
  const by = wordsOf(change, situation)
  const holding = (part: string) =>
    fields.flatMap((field) => {
      const set = field.replace?.(part, by, situation.values)
      return set === undefined ? [] : [{ name: field.names[0], part, set }]
    })
  const whole = holding(said === '' ? counted : said)
  const found = whole.length > 0 ? whole : holding(said.replace(SO_MANY_CHARACTERS, ''))
  const [one, other] = found
  if (one === undefined) return undefined
  if (other === undefined) return { set: one.set }
  return { fault: `${found.map(({ name }) => name).join('和')}都是“${one.part}”,请说明改哪一项。` }
}

/** 台风两个字改成台汛 */
const SO_MANY_CHARACTERS = /(?:[这那]?[一两二三四五六七八九十几]个字|这个词|这句)$/u

/** Whether the words are a value that was recognised in the message; what is taken back (不是…) is read by nobody. */
function namesValue(
  words: string,
  { dates, categories, channels, documentNumbers, corrects }: Meaning,
): boolean {
  const found = [...dates, ...categories, ...channels, ...documentNumbers]
  return words === '' || corrects || found.some(({ text }) => words.includes(text))
}
