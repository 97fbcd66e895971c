import { APPLICANT_TYPES, type ApplicantType } from '../../../domain/law/applicant.ts'
import { RECEIPT_CHANNELS, type ReceiptChannel } from '../../../domain/law/receipt.ts'

/** Ways of saying each channel; what says more stands first. 邮寄 alone leaves open which of three it was. */
const VIA: readonly (readonly [ReceiptChannel, RegExp])[] = [
  ['EMS', /ems|特快专递|邮政快递|快递/iu],
  ['挂号信', /挂号/u],
  ['平信', /平信|平邮|(?:普通|平常|一般)(?:信件|信函|邮件)/u],
  ['电子邮件', /电子邮件|电邮|邮箱|邮件|e-?mail/iu],
  ['传真', /传真|fax/iu],
  ['口头', /口头|口述|代写|代填|代书/u],
  ['当面', /当面|现场|窗口|上门|面交|柜台|当场|本人送来|亲自|来(?:单位|街道|办公室)交/u],
  ['网络', /网上|网络|互联网|网站|在线|官网|线上|小程序|申请平台/u],
]

/** The channel that the words name. */
export function viaIn(words: string): ReceiptChannel | undefined {
  return (
    RECEIPT_CHANNELS.find((via) => words.trim() === via) ??
    VIA.find(([, pattern]) => pattern.test(words))?.[0]
  )
}

const ORGANISATIONS: readonly (readonly [ApplicantType, RegExp])[] = [
  ['法律服务机构', /律师事务所|律所|律师|法律服务/u],
  ['科研机构', /科研|研究院|研究所|研究中心|大学(?!生)|学院|高校|课题组/u],
  ['社会公益组织', /公益|协会|基金会|慈善|社会组织|志愿者?组织|社团/u],
  ['商业企业', /公司|企业|工厂|厂家|商户|商铺|银行|集团|个体工商户/u],
]
const PERSON =
  /自然人|个人|公民|市民|村民|居民|群众|老人|女士|先生|大爷|大妈|大伯|大叔|大娘|大哥|大姐|阿姨|阿婆|阿公|阿伯|阿嬷|奶奶|爷爷|婆婆|老伯|老太|老汉|依姆|依伯|小伙|姑娘|同学|男子|女子|妇女|家长|退休|租户|住户|住客|商贩|摊贩|摊主|老乡|残疾人|记者|业主/u

/** Bodies of another kind than the four that the form names; who passes a letter on does not apply. */
const OTHER_BODY =
  /(?:业主委员会|业主大会|业委会|居民?委员?会|村民?委员?会|物管会|管委会|筹备组|村民小组|人民政府|[区市县]政府|事业单位|机关单位|国家机关|(?:小学|中学|学校|幼儿园|医院|卫生院)(?!的?(?:老师|教师|学生|家长|医生|护士|职工))|部队|工会|寺庙?|教堂)(?!.{0,4}(?:转|移交|交办|代|陪))/u

/** 申请人类型算其他, 身份选企业, 按个人登: the kind is said to be one. */
const KIND_SAID =
  /(?:(?:类型|类别|种类|身份)(?:上|就|应该|可以|先)*(?:算|是|为|选|填|按|归|写|属)?(?:在|到|于|作|成|是)?[:：\s]*|(?:算作?|算是|归到?|归为|属于|按|列入?|选)\s*)(?<kind>[^,，;；。\s]{2,10})/gu

/** The kind of applicant that the words name: what it is said to be goes before what it is called. */
export function applicantTypeIn(words: string): ApplicantType | undefined {
  return (
    APPLICANT_TYPES.find((type) => words.trim() === type) ??
    kindSaid(words) ??
    APPLICANT_TYPES.find((type) => type !== '其他' && words.includes(type)) ??
    kindOf(words)
  )
}

function kindSaid(words: string): ApplicantType | undefined {
  return [...words.matchAll(KIND_SAID)]
    .map(({ groups }) => groups?.['kind'] ?? '')
    .map((kind) => (/^其[他它]/u.test(kind) ? '其他' : kindOf(kind)))
    .find((kind) => kind !== undefined)
}

function kindOf(words: string): ApplicantType | undefined {
  const organisation = ORGANISATIONS.find(([, pattern]) => pattern.test(words))
  if (organisation !== undefined) return organisation[0]
  const beside = words.replace(OTHER_BODY, ' ')
  if (PERSON.test(beside)) return '自然人'
  return beside === words ? undefined : '其他'
}
