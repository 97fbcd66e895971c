import type { Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'

/** What a clause of giving up may begin with: 哦那还是先…, 领导说…, 登过了… */
const SAID_BY = '(?:[^没不别未如若]{0,6}(?:说|让|叫|要求|通知)(?:我们?)?)?'
const EXCUSE = '(?:[^如若]{1,15}?(?:了|过|啊|哦|呀|吧|错|重复))?'
const MILD =
  '(?:哦|噢|喔|嗯|唉|哎呀?|那么?|就|还是|还|先|暂时|暂且|我们?|咱们?|想|要|请|麻烦|帮我|给我|替我|直接|马上|赶紧|全部|全|都|统统|一律|一起|干脆|也|等一?下|等等|稍等|慢着|且慢|不好意思|抱歉|对不起|好的?|行|可以|把|将|这次|本次|现在|今天)*'
const LEAD = `${SAID_BY}${EXCUSE}${MILD}`
const THING =
  '登记|录入|操作|审核|修改|更正|申请|记录|表单?|卡片|内容|东西|步骤?|数据?|数字|信息|公示|公告|通知|文件|案[子件]|工单|投诉|举报|复议|诉讼|延期|答复|发布|移交|补正|名单|事'
const WHICH = `(?:(?:这|那|该|此|刚才|刚刚|上面|前面|当前)?的?(?:[一整]?[条件个份项笔次张批组])?(?:${THING})?的?)`
const END =
  '(?:了|吧|啊|哈|呀|啦|掉|哦|喽|呗|嘛|先|一下|下|好了|就行|就好|就是了|谢谢|多谢|辛苦|再说)*'

/** Nothing else can be meant. */
const GONE =
  '(?:取消|放弃|作废|作罢|算了|拉倒|不作数|不算数|当我没说|当没说过?|撤销|撤掉|撤了|删除|删了|删掉|清掉|清空|丢掉|扔掉|退出)'
/** 不登了, 先别记了: 了 tells that it is over; 先别登 only puts it off. */
const NO_MORE =
  '(?:不|别|甭|莫)(?:用|要|必|需要?|想|打算|再)*|没必要(?:再)?|无需(?:再)?|用不着(?:再)?'
const DOING =
  '(?:登记|登|录入|录|记录|记|办理?|要|用|改|审核?|发布?|弄|搞|填|写|报|做|提交|交|保存|存|确认|通过|退回|退|撤回|撤|加|更正|修改|处理|答复|回复|延期|移交|公开|统计|计|添|补|继续|往下|走|来)?'

const EXPLICIT = new RegExp(`^${LEAD}${WHICH}${MILD}(?:${GONE}${WHICH}${END})+$`, 'u')
const OVER = new RegExp(
  `^${LEAD}${WHICH}${MILD}(?:${NO_MORE})${DOING}${WHICH}(?:了|啦|喽)${END}(?:${GONE}${END})?$`,
  'u',
)

/** 取消,改成挂号信 goes on with the form; 如果重复就取消 leaves it open. */
const GOES_ON = /改成|改为|改到|换成|换为|更正为|修改为|应该?是|继续/u
const SUPPOSED =
  /如果|假如|要是|万一|倘若|若是|除非|是不是|要不要|是否|能不能|可不可以|怎么|没说|[?？]/u

/**
 * Whether the sentence gives the form up: 「搞错了,是别的科室的,取消」. Words of a title do not, nor does 先别取消.
 *
 * @param answers what was asked for may be answered with free words: then 不登了 does so only where nothing else is said
 */
export function givesUp(meaning: Meaning, { answers }: { readonly answers: boolean }): boolean {
  const clauses = clausesOf(meaning)
  const at = clauses.findIndex((clause) => EXPLICIT.test(clause) || OVER.test(clause))
  const [said, ...after] = clauses.slice(at)
  if (at === -1 || said === undefined) return false
  if (answers && clauses.length > 1 && !clauses.some((clause) => EXPLICIT.test(clause)))
    return false
  const before = clauses.slice(0, at)
  return !before.some((clause) => SUPPOSED.test(clause)) && !after.some(goesOn)
}

function goesOn(clause: string): boolean {
  return GOES_ON.test(clause) || SUPPOSED.test(clause)
}

function clausesOf(meaning: Meaning): readonly string[] {
  return withoutTitles(meaning)
    .split(/(?<=[?])|[\s,;。!:、~.…—]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}
