import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'
import { withoutTitles } from '../words.ts'
import type { Meaning } from '../skill.ts'
import { withoutSteps } from './steps/words.ts'

const PLACE = `第?(?:${SMALL_NUMERAL})(?:条|个|项|号)?`
const PARTING = '\\s*(?:[、,.和与及跟]|还有)\\s*'
const PLACES = new RegExp(`(?:${PLACE}${PARTING})+${PLACE}`, 'u')
const NUMERAL = new RegExp(SMALL_NUMERAL, 'gu')

/**
 * 「通过第1条和第3条」, 「1、3都通过」: places in the last list, 1 for the first. Empty where a single one or none is
 * named, or where the message tells more than the step.
 */
export function placesIn(meaning: Meaning): readonly number[] {
  const words = withoutTitles(meaning)
  const said = PLACES.exec(words)?.[0]
  if (
    said === undefined ||
    withoutSteps(words.replace(said, ' ')).replace(/都/gu, '').trim() !== ''
  )
    return []
  return (said.match(NUMERAL) ?? []).flatMap((place) => numeralValue(place) ?? [])
}
