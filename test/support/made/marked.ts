/** A made-up text, and where in it each number stands that was given a name. */
export interface MadeText {
  readonly text: string
  readonly places: ReadonlyMap<string, readonly Place[]>
}

export interface Place {
  readonly start: number
  readonly end: number
}

const [OPEN, MIDDLE, CLOSE] = ['\ue000', '\ue001', '\ue002']
const MARKED = new RegExp(`${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'u')

/** The words, with a mark that says what they are: `placed` finds them again in the finished text. */
export function mark(name: string, words: string | number): string {
  return `${OPEN}${name}${MIDDLE}${words}${CLOSE}`
}

/** The text without its marks, and their places. */
export function placed(marked: string): MadeText {
  const places = new Map<string, Place[]>()
  let text = ''
  let rest = marked
  for (let hit = MARKED.exec(rest); hit !== null; hit = MARKED.exec(rest)) {
    const [whole, name = '', words = ''] = hit
    text += rest.slice(0, hit.index)
    const place = { start: text.length, end: text.length + words.length }
    places.set(name, [...(places.get(name) ?? []), place])
    text += words
    rest = rest.slice(hit.index + whole.length)
  }
  return { text: text + rest, places }
}
