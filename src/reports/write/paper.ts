/** The page of an official document, in millimetres. @standard 《党政机关公文格式》GB/T 9704—2012 5.2 */
export const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const

/** Where the text stands: 156 mm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right

/** Points: 二号, 三号, 四号, 五号, 小五. */
export const SIZE = { title: 22, body: 16, small: 14, table: 10.5, dense: 9 } as const

/** 22 lines on a page, in points. */
export const LINE = 28

/** The fonts that the standard names; they come from the reader's own computer. */
export const FONT = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  number: '宋体',
  latin: 'Times New Roman',
} as const

/** Marks a draft and what is missing in it. */
export const ALERT = '9B1C1C'

/** Sheets of a workbook that hold no table of the report. */
export const BESIDE = { text: '正文', sources: '数据来源', open: '待处理事项' } as const
