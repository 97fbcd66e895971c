import { defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { EXAMPLES } from '../../src/dialogue/offers.ts'
import type { Role } from '../../src/domain/people/role.ts'

const CITIZEN = [
  '我可以:',
  '· 查数据:“公开了多少条信息”“有人申请过信息公开吗”“历年累计呢”',
  '· 查原文:“存在什么问题”“领导小组由谁组成”,再问“出处”',
  '· 查办法:“怎么申请”“多久答复”“找谁问”',
  '· 「隐私说明」看个人信息怎么处理,「转人工」找工作人员',
]

const RECORDER = [
  '登记:“登记公开:《标题》,类别,渠道,日期”,核对后回「确认」;随时可说“类别改成计生类”「取消」「继续」',
  '进度:“已发布《标题》,日期”“已移交档案馆《标题》”“撤回《标题》,原因:…”「撤销」「我的登记」',
]
const REVIEWER = ['审核:「待审核」“审核通过《标题》”“退回《标题》,原因:…”']
const ADMIN = ['人员:“邀请 审核员 李四”“撤销授权 李四”「人员名单」']

const STAFF: Readonly<Record<Role, readonly string[]>> = {
  public: [],
  leader: [],
  recorder: RECORDER,
  reviewer: [...RECORDER, ...REVIEWER],
  admin: [...RECORDER, ...REVIEWER, ...ADMIN],
}

const ENGLISH =
  'You can ask in English: “How many items were disclosed in 2018?”, “How many applications were received?”, “How can I contact the office?”, “How do I request information?”'

export default defineSkill({
  intent: 'help',

  respond({ language }, desk) {
    const text = language === 'en' ? ENGLISH : inChinese(desk)
    return { says: { text, outcome: 'greeting', choices: EXAMPLES, evidence: [ENGLISH] } }
  },
})

function inChinese({ actor, place }: Desk): string {
  const staff = place === 'private' ? STAFF[actor.role] : []
  return [...CITIZEN, ...staff.map((line) => `· ${line}`)].join('\n')
}
