import type { Context } from '../../src/dialogue/context.ts'
import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Saying, Meaning } from '../../src/dialogue/skill.ts'

/** 「有多少条」 after 「哪一类最多」 asks for what was named first. */
export function againFirst(meaning: Meaning, { question }: Context): Saying | undefined {
  const [figure] = question?.figures ?? []
  if (figure === undefined || !namesNothing(meaning)) return undefined
  return {
    text: `${figureLine(figure)}。\n${sourceLines([figure])}`,
    outcome: 'answered',
    figures: [figure],
  }
}

/** 「具体几条」 and nothing else, after something was ranked. */
export function asksAgain(meaning: Meaning, { question }: Context): boolean {
  const ranked = question?.operations?.some((one) => RANKS.test(one)) ?? false
  return ranked && namesNothing(meaning) && BARE.test(meaning.copy)
}

const RANKS = /^(?:largest|smallest|place|first|last|which|order)\b/u
const BARE =
  /^(?:那|那么|它|这个|这类|那类|该类|具体|一共|总共|到底|究竟|准确|确切|公开|的|是|有|又|都|了|得|数)*(?:多少|几)(?:条|件|份|个|篇|封|例|起)?(?:信息|文件)?[呢啊呀吗来着]*[?。!\s]*$|^(?:so )?how many(?: exactly| is that| are there)?\?*$/u

function namesNothing({ copy, topics, unexplained, offices, periods, scopes }: Meaning): boolean {
  const named = [topics, unexplained, offices, periods, scopes].flat()
  return named.length === 0 && /多少|几|how many/u.test(copy)
}

/** 「你确定是这个数吗」 is answered by the figures and where they stand. */
export function toldOnceMore(meaning: Meaning, { question }: Context): Saying | undefined {
  const figures = question?.figures ?? []
  if (figures.length === 0 || !SURE.test(meaning.copy)) return undefined
  const lines = figures.map((figure) => `${figureLine(figure)}。`)
  return { text: [...lines, sourceLines(figures)].join('\n'), outcome: 'answered', figures }
}

const SURE =
  /^(?:那|你们?|您|真的?|能)*(?:确定|确信|肯定|敢肯定|保证|没(?:弄|搞|记|说|算)错)(?:这|是|就是|个|的|数字?|数据?|答案|结果|没错|对)*[吗吧么嘛?。!\s]*$|^(?:are you |you )?(?:really |quite )?(?:sure|certain)(?: about (?:that|this))?\?*$/u
