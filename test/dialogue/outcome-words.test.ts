import assert from 'node:assert/strict'
import { replyOutcomeIn } from '../../src/dialogue/applications/outcome-words.ts'

const SAID: Readonly<Record<string, readonly string[]>> = {
  予以公开: ['早就在网站公开过了', '合同都给他了', '告诉他网址了', '全文公开'],
  部分公开: ['住址隐去后给他', '能公开的部分都给了', '一部分不给', '区分处理'],
  属于国家秘密: ['文件是绝密的', '涉密,不给'],
  其他法律行政法规禁止公开: ['档案法规定不得公开', '法律禁止公开'],
  '危及“三安全一稳定”': ['公开会影响社会稳定', '危害公共安全'],
  保护第三方合法权益: ['涉及商业机密', '是人家的个人隐私', '施工方不同意公开', '业主不愿意公开'],
  属于三类内部事务信息: ['是人事方面的', '内部管理用的'],
  属于四类过程性信息: ['还在讨论', '只是讨论稿', '属于内部讨论的过程性信息'],
  属于行政执法案卷: ['在处罚案卷里'],
  属于行政查询事项: ['告诉他去不动产登记中心查', '工商登记资料'],
  没有现成信息需要另行制作: ['要我们重新汇总加工,没有现成的', '得我们专门去统计', '需要加工分析'],
  补正后申请内容仍不明确: ['补正以后还是说不清楚要什么', '补正过了依然看不懂', '补正后内容不明确'],
  本机关不掌握相关政府信息: ['查了没有这份材料', '这个我们没有', '不归我们街道管', '信息不存在'],
  信访举报投诉类申请: ['属于投诉举报', '是信访'],
  重复申请: ['重复申请不再处理', '上个月已经答复过他'],
  要求提供公开出版物: ['要的是年鉴', '是公开出版物'],
  无正当理由大量反复申请: ['半年提了两百件,反复申请'],
  要求行政机关确认或重新出具已获取信息: ['让我们重新出具一份', '他手里已经拿到过'],
}

describe('the outcome of a reply under the text of 2019', () => {
  for (const [outcome, ways] of Object.entries(SAID))
    for (const words of ways)
      it(`is ${outcome} where it is said 「${words}」`, () => {
        assert.equal(replyOutcomeIn(words, '2019'), outcome)
      })

  it('is asked for where only an answer is told', () => {
    for (const words of ['今天答复了', '昨天寄出答复书', '已答复申请人'])
      assert.equal(replyOutcomeIn(words, '2019'), undefined)
  })
})
