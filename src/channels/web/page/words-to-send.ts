import type { Reply } from '../../reply.ts'

/** 无误请回「确认」…放弃请回「取消」 */
const TO_SEND = /回「([^」]{1,6})」/g

/** Words that an open question asks to be sent back. As buttons they spare the typing; typed they do the same. */
export function wordsToSend({ outcome, text, choices }: Reply): readonly string[] {
  if (outcome !== 'asking') return []
  // What stands above is the person's own words, read back.
  const request = text.split('\n').findLast((line) => line.includes('回「')) ?? ''
  const words = [...request.matchAll(TO_SEND)].flatMap(([, word]) => word ?? [])
  return [...new Set(words)].filter((word) => choices.every((choice) => choice.text !== word))
}
