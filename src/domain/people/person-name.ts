/** Family names that are hardly ever the beginning of another word, also inside a sentence. */
export const COMMON_FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔汤温施洪游翁柯庄颜'
/** Those that begin other words as well (申请, 连续, 安排): a name only where the word stands by itself. */
const OTHER_FAMILY_NAMES =
  '俞章鲁葛伍申尤詹饶连阮欧池念倪聂季项祝华管安左齐易武康邢裴樊凌霍舒耿邬骆蔺柳麦甘卓乔阎鲍岳佟荆喻苗冉翟褚窦桂'
/** Those that begin everyday words (于是, 时间, 文件, 单位): a name only beside what else is told of a person. */
const RARE_FAMILY_NAMES =
  '于文向时常单关水明元成和步满牛羊乐路党艾焦尚鄢原牟辛商米古楼门屈全初冷仇从车晏包梅盛房解简纪兰谷阳边平司应柴应封云井强丛敬幸'
/** The ones of two characters first. */
const FAMILY_NAMES = `欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|司徒|[${COMMON_FAMILY_NAMES}${OTHER_FAMILY_NAMES}]`

const PERSON = new RegExp(`^(?:${FAMILY_NAMES})(?:某某?|[\\u4e00-\\u9fff]{1,2})$`, 'u')
/** Words of two or three characters that begin like a name. */
const NO_NAME =
  /^(?:马上|于是|高校|许可|周[一二三四五六日天末]|石化|金额|安全|田地|章程|管理|武汉|江苏|江西|华侨|申请人?|林业|白天|万元|史料|连同|易拉宝|项目|万一|程序|方案|方便|温馨|严重|何时|施工|康复|夏天|秦皇岛|安置房?|华东|左右|付费)$/u

const LIKE_NAME = new RegExp(
  `^(?:${FAMILY_NAMES}|[${RARE_FAMILY_NAMES}])(?:某某?|[\\u4e00-\\u9fff]{1,2})$`,
  'u',
)

/** Whether the word may be a name where one is to be expected: 马上, 何时 and 于今 are names of people, too. */
export function mayBePersonName(word: string): boolean {
  return LIKE_NAME.test(word)
}

/** Whether the word by itself is most likely the name of a person. */
export function isPersonName(word: string): boolean {
  return PERSON.test(word) && !NO_NAME.test(word)
}

/** 郑阿伯, 林依姆: how people of all ages are spoken of. */
export const ADDRESS =
  '女士|先生|小姐|老师|律师|同志|师傅|老板|大爷|大妈|大伯|大叔|大娘|大哥|大姐|大嫂|阿姨|阿婆|阿公|阿伯|阿叔|阿嬷|阿嫂|奶奶|爷爷|婆婆|公公|伯伯|叔叔|老伯|老太|老汉|依姆|依伯|依公|依嬷|依姐|依妹|依弟'

const WHOLE = `(?:${FAMILY_NAMES})(?:某某?|[\\u4e00-\\u9fff]{1,2}?)`
/** 王建国本人, 林女士, 陈某来窗口, 李强电话138… */
const BEFORE = `${ADDRESS}|本人|个人|自然人|亲自|自己|来(?:窗口|街道|单位|现场|办公室|交)|的?(?:身份证|手机|电话|联系)`
/** 村民王建国今天…, 一个叫李强的 */
const AFTER = '市民|居民|村民|公民|群众|业主|住户|申请人|名叫|叫做?'
const THEN =
  '今|昨|前天|上午|下午|来|到|于|在|通过|当面|现场|书面|口头|上门|网上|寄|发|递|提|交|申请|要|想|的|[\\d\\s,，。;；(（]|$'

const IN_SENTENCE = new RegExp(`${WHOLE}(?=${BEFORE})|(?<=${AFTER})${WHOLE}(?=${THEN})`, 'gu')

const BY_SURNAME = new RegExp(`(?:${FAMILY_NAMES})(?:${ADDRESS})`, 'u')

/** A person's name inside a sentence, where the words around it tell that it is one: 「王某某本人」, 「村民林强今天…」, 「赵女士」. */
export function personNamedIn(sentence: string): string | undefined {
  return sentence.match(IN_SENTENCE)?.find(isPersonName) ?? BY_SURNAME.exec(sentence)?.[0]
}
