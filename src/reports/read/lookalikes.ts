import { COUNT_WORD } from './units.ts'

/** Stands where something was struck out; it is no digit, no letter and no sign of any report. */
export const STRUCK = '\u0000'

const YEAR = '(?:19|20)\\d{2}'
const ANCIENT = '[一二三四五六七八九十〇零○]'

/** Runs of digits that are no figures, in dense folded text. The order matters: the wider first. */
const LOOKALIKES: readonly RegExp[] = [
  // Addresses of the net
  /https?:\/\/[\x21-\x28\x2a\x2b\x2d-\x7e]+/gi,
  /(?:www\.)[\w./?=&%-]+/gi,
  /(?<![\w.-])[\w.-]{1,64}@[\w.-]+/g,
  // Telephone, fax, postcode and the like, with or without a hyphen; 接听电话417个 counts calls
  new RegExp(
    `(?!\\S{2}\\d{1,6}[余多]?${COUNT_WORD})(?:电话|传真|手机|热线|邮编|邮政编码|QQ|编号|索引号|代码|备案号|证号|账号|群号)(?:号码|号)?[::为是]?[\\d()—–-]{3,}(?:[、,/]\\d{5,}[\\d—–-]*)*`,
    'gi',
  ),
  /\(?0\d{2,3}\)?[—–-]+\d{7,8}(?:[—–-]+\d+)?/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /(?<![\d.])\d{9,}(?![\d.]*[万亿元件条份次人])/g,
  // Document numbers, whole and damaged: 台政办〔2018〕75号, 海府办〔201864号, 泉港政办2013224
  new RegExp(`[〔\\[(【]${YEAR}[〕\\])】]第?\\d+(?:号|[-—]\\d+)?`, 'g'),
  new RegExp(`[〔\\[(【]?${YEAR}[〕\\])】]?\\d*号`, 'g'),
  new RegExp(`[办发函政字令文][〔\\[(【]?${YEAR}\\d{1,5}(?![\\d年])`, 'g'),
  // Numbering of headings and lists: 2.依申请公开, (1)网站
  /(?<=^|[。;:!?])(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|\d{1,2}\))(?=[\u4e00-\u9fff“《])/g,
  // Ordinals and articles of a law
  new RegExp(
    `第(?:\\d+|${ANCIENT}+)(?:[至到—~、-]第?\\d+)*[条款项号期届次位名批章节类个季季度]?(?:第?\\(${ANCIENT}+\\)项?)?`,
    'g',
  ),
  new RegExp(`(?:条例》?|办法》?|规定》?|法》)(?:第)?(?:\\d+|[一二三四五六七八九十百]+)条`, 'g'),
  /(?:位[居列]|排[名行](?:第)?|名列|列)(?:全[国省市区县])?第?\d+(?:位|名)?/g,
  // How the form tells to count: 不同渠道公开相同信息计1条
  /(?<=信息|舆情|热点|事项|内容|申请)[计算按作]+1[条次件篇]/g,
  // Dates and periods, whole and damaged: 2018年1月1日, 20191月1日, 201312月31日, 20171231日, 2018年1231日
  new RegExp(`${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}日?`, 'g'),
  new RegExp(`${YEAR}[-—–~至到]${YEAR}(?:年度?)?`, 'g'),
  new RegExp(`${YEAR}年?\\d{1,2}月(?:\\d{1,2}日?)?`, 'g'),
  new RegExp(`${YEAR}年?\\d{1,4}日`, 'g'),
  new RegExp(`${YEAR}年(?:度|初|底|末)?`, 'g'),
  new RegExp(`${YEAR}(?=度|政府信息公开)`, 'g'),
  /\d{1,2}月份?(?:\d{1,2}日)?(?:[至到—~-]\d{1,2}月份?(?:\d{1,2}日)?)?/g,
  /\d{1,2}(?:[至到—~-]\d{1,2})?日(?!均)/g,
  /\d{1,2}:\d{2}(?::\d{2})?/g,
  // Names with a number in them: 12345热线, “1+X”, “100”行动, 5G, A4, 7×24
  new RegExp(`(?<![\\d.])(?:12\\d{3}|11[049]|12[02])(?![\\d.万亿余多]|${COUNT_WORD})`, 'g'),
  /[“"'‘][^“”"'‘’]{0,12}\d+[^“”"'‘’,。;:、\d]{0,6}[”"'’](?=[^,。;、)]|$)/g,
  /[“"'‘]\d+(?:[+%-][\dNnXx]*)*[”"'’]/g,
  /\d+[+×xX*][\dNnXx]+(?:[+×xX*][\dNnXx]+)*/g,
  /[A-Za-z][\w.-]*\d[\w.]*|\d+[A-Za-z][\w]*/g,
  /[一二三四五六七八九十]是/g,
]

/** The text with everything struck out that has digits but states no figure; lengths stay. */
export function strikeLookalikes(text: string): string {
  return LOOKALIKES.reduce(
    (rest, pattern) => rest.replace(pattern, (hit) => STRUCK.repeat(hit.length)),
    text,
  )
}
