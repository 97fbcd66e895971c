/** Half-width marks and what an official text prints for them (GB/T 15834). */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
}

/** A text as it is printed: marks at the side of Chinese are Chinese marks. */
export function inPrint(text: string): string {
  return text.replaceAll(/[,:;()?]/g, (mark, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? '']
    return touchesChinese(before, after) ? (MARKS[mark] ?? mark) : mark
  })
}

/** Numbers and Latin words keep their own marks: 1,899. */
function touchesChinese(before: string, after: string): boolean {
  return !(isPlain(before) && isPlain(after)) || before === '' || after === ''
}

function isPlain(character: string): boolean {
  return /^[\x20-\x7e]$/.test(character)
}
