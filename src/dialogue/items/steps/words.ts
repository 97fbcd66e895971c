/** Words of what is done to a document: they do not tell one from another. */
const WORDS: readonly string[] = [
  ...['全部', '所有', '全都', '审核', '通过', '同意', '批准', '批', '核准', '保密', '审查'],
  ...['退回', '打回', '驳回', '撤回', '撤下', '撤掉', '撤', '作废', '下架', '下线'],
  ...['删除', '删掉', '收回', '取消', '停止', '已经', '已'],
  ...['发布', '公布', '公开', '挂网', '上网', '张贴', '标记', '标为', '登记'],
  ...['移交', '归档', '存档', '送交', '报送', '档案馆', '档案局', '图书馆', '两馆', '查阅室'],
  ...[
    '登错',
    '记错',
    '录错',
    '发错',
    '贴错',
    '传错',
    '挂错',
    '搞错',
    '弄错',
    '写错',
    '登重',
    '多登',
  ],
  ...['上一条', '上面那条', '前面那条', '那条', '这条', '那份', '这份', '刚才', '昨天', '今天'],
]
const SMALL = '[\\s\\p{P}我你请把将的了吧要可以没问题给到为原因]'

const STEPS = new RegExp(`${WORDS.join('|')}|${SMALL}`, 'gu')

/** What is left of the words tells which document is meant. */
export function withoutSteps(words: string): string {
  return words.replace(STEPS, ' ')
}
