import type { Span } from '../../domain/figures/figure.ts'

/** What a draft leaves to be written: 【待填写:…】. */
const TO_WRITE = /【待(?:填|补|定|核|完善)[^】]{0,300}】/g
/** What keeps a draft from being published, up to its first section. */
const BLOCKERS =
  /本文为草稿,以下\s?\d+\s?项[^]*?(?=\n\s*(?:#*\s*[一二三四五六七八九十]{1,3}、|#*\s*引\s*言|【)|$)/g

/** The stretches in which a draft speaks of itself: numbers there count its gaps. @param folded the whole text */
export function unwrittenIn(folded: string): readonly Span[] {
  return [TO_WRITE, BLOCKERS].flatMap((form) =>
    [...folded.matchAll(form)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  )
}
