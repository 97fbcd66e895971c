/** Words that every message about an application holds: they do not tell one from another. */
const WORDS: readonly string[] = [
  ...['政府', '信息', '公开', '申请人', '申请', '依申请', '材料', '期限', '工作日'],
  ...['答复', '回复', '部分', '予以', '不予', '处理', '无法提供', '国家秘密', '内部事务', '不存在'],
  ...['补正', '通知', '告知', '第三方', '征求', '意见', '回函', '函', '延期', '延长'],
  ...['主任', '领导', '同意', '批准', '撤回', '撤销', '确认', '双方', '结案', '办结'],
  ...['寄出', '发出', '发了', '收到', '登记', '记录一下', '记录下', '记一下', '记下'],
  ...['今天', '昨天', '前天', '已经', '已', '那件', '这件', '该件', '那个', '这个', '的件'],
  ...['了', '的', '给', '把', '我', '请'],
]

const PROCEDURE = new RegExp(WORDS.join('|'), 'gu')

/** What is left of the words tells which application is meant. */
export function withoutProcedure(words: string): string {
  return words.replace(PROCEDURE, ' ')
}
