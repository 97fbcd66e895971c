/** What reports count in, the longest first. */
const COUNT_WORDS = [
  '个百分点',
  '个季度',
  '人次',
  '件次',
  '条次',
  '场次',
  '批次',
  '户次',
  '篇次',
  '例次',
  '平方米',
  '公里',
  '万字',
  '公顷',
  '学时',
  '课时',
  '车次',
  ...Array.from(
    '元件条份次期场篇个名人项例宗起户册本张块幅则辆家处所台部批封通回位组支套页字亩吨倍分站栋间轮班片面座枚卷盒笔单株%',
  ),
]

/** Reading on from these, a count word says a length of time or a part of the report instead. */
const NO_COUNT =
  /^(?:个?(?:工作日|自然日|月|星期|小时|方面|部分|层面|环节|步骤|阶段|章节?|领域|维度|大类|类|角度|层次|原则|问题|短板|不足)|个?百分之|部分|面[向对临]|单[位一独]|分钟|分之|件事|个(?:一|坚持|确保|不|统一|为|“)|次性|本市|本区|本县|本街|本镇|本局|本单位|家单位组成|项内容(?:组成|构成))/

/** A count word, as part of a larger pattern. */
export const COUNT_WORD = `(?:${COUNT_WORDS.join('|')})`

export interface Unit {
  readonly text: string
  readonly length: number
}

/**
 * The count word at the start of what follows a number.
 *
 * @returns `none` when nothing countable follows, `not-a-figure` when it is a length of time or a part of a text
 */
export function unitAt(rest: string): Unit | 'none' | 'not-a-figure' {
  if (NO_COUNT.test(rest) || NO_FIGURE.test(rest)) return 'not-a-figure'
  const text = COUNT_WORDS.find((word) => rest.startsWith(word))
  return text === undefined ? 'none' : { text, length: text.length }
}

const NO_FIGURE =
  /^(?:年|月|日|号|时|天|周|级|届|类|种|章|款|岁|点(?!击)|方面|楼|室|路|小时|工作日|多年|余年|度)/

/** Words that weaken the number before them: the number is a lower bound. */
export const MORE_AFTER = /^[余多来]/
/** The same after the unit. */
export const MORE_AFTER_UNIT = /^(?:以上|左右|余|多|上下)/
/** The same before the number. */
export const MORE_BEFORE = /(?:超过?|逾|近|约|大约|不少于|至少|突破|将近|接近|过)$/
