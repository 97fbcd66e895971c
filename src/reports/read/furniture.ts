import type { TextLine } from './lines.ts'

/** What portals put around a report, and printers between its pages. */
const FURNITURE: readonly RegExp[] = [
  /^[-—–]+\s*\d{1,3}\s*[-—–]*$|^\d{1,3}\s*[-—–]+$/,
  /^第?\s*\d{1,3}\s*页?\s*[/共]\s*\d{1,3}\s*页?$/,
  /^(?:欢迎访问|登录|注册|首页|网站首页|当前位置|您(?:现在)?(?:所在)?的?位置|所在位置|微信|微博|X|附件下载|扫一扫|分享|打印|关闭|返回|上一篇|下一篇|相关(?:阅读|链接|附件)|网站地图|版权所有|主办单位|承办单位|备案|ICP|无障碍|保护视力色|收藏)/,
  /(?:点击(?:数|量|率|次数)?|浏览(?:量|次数|次)?|阅读(?:量|次数|次)?|访问量|字体|字号|分享到|扫一扫|打印本页|关闭窗口|责任编辑)[::(\[【]/,
  /^(?:索引号|信息索引号?|主题分类|发布机构|生成日期|发文日期|成文日期|公开日期|发布日期|发布时间|信息来源|来源|作者|时间|日期|文号|名称|有效性|公开方式|公开范围|公开时限|信息分类|体裁|关键词|主题词|内容概述)\s*[::|]/,
]

/** What is no report among the lines. */
export function furnitureIn(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter((line, place) => isFurniture(line) || isPageNumber(lines, place))
}

const LONE_NUMBER = /^\d{1,3}$/
/** Page numbers are further apart than the cells of a table that has each on a line of its own. */
const NEAR = 6

function isPageNumber(lines: readonly TextLine[], place: number): boolean {
  if (!LONE_NUMBER.test(lines[place]?.text ?? '')) return false
  const around = [
    ...lines.slice(Math.max(0, place - NEAR), place),
    ...lines.slice(place + 1, place + 1 + NEAR),
  ]
  return !around.some(({ text }) => LONE_NUMBER.test(text))
}

/** No sentence: a furniture line is short and has no full stop. */
function isFurniture(line: TextLine): boolean {
  return (
    line.text.length <= 120 &&
    !line.text.includes('。') &&
    FURNITURE.some((one) => one.test(line.text))
  )
}
