import { matchesOf } from '../matches.ts'
import type { Lexicon } from '../topics/lexicon.ts'
import type { Phrase } from './phrase.ts'

/** What is done with what came in: said with a negation, it asks for what is left. */
const SETTLED: ReadonlySet<string> = new Set(['closed-item', 'reply', 'handle'])

const SO_FAR =
  '至今|迄今(?:为止)?|截[至止]到?(?:目前|现在|今天)|到(?:现在|目前|今天|如今|这会儿)(?:为止)?'
const STILL = `(?:${SO_FAR}|目前|现在|如今|仍旧?|仍然|依然|依旧|还|尚|一直|始终|都|也|却)*`
const NOT = '(?:(?:(?<=还有)|(?<![有办复结完]))没(?:有|能|曾)?|未(?:曾|能)?|不曾|木有|冇|没得)'
const LEAD =
  '(?:能够?|得到|予以?|给予?|给(?:人家?|群众|市民|申请人|我们?)?|被|完全|全部|全|彻底|真正|最终|进行|做出?|作出?|来得及|去|再|及)*'
const NOT_YET = new RegExp(`${STILL}${NOT}${LEAD}`, 'gu')
const END = /^(?:完毕?|掉|好|过|清)/u
const TIME = new RegExp(SO_FAR, 'gu')

/** 「还没办结」「至今未予答复」「没有处理完」: a negation and, right behind it, a word for settling. */
export function unsettledIn(text: string, lexicon: Lexicon): readonly Phrase[] {
  if (!/[没未冇曾木]/u.test(text)) return []
  const found = matchesOf(text, NOT_YET).flatMap(({ index, 0: said }) => {
    const at = index + said.length
    const word = lexicon(text, at)
    if (word?.concepts.some((one) => SETTLED.has(one)) !== true) return []
    const settled = at + word.length
    const end = settled + (END.exec(text.slice(settled))?.[0].length ?? 0)
    return [{ start: index, end, operations: ['unsettled', ...word.operations] }]
  })
  return found.length === 0 ? [] : [...found, ...soFar(text)]
}

/** What is left is left until now. */
function soFar(text: string): readonly Phrase[] {
  return matchesOf(text, TIME).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    operations: [],
  }))
}
