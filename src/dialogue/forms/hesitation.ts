const BEFORE_NOT =
  '(?:我|先|还|暂时|暂且|现在|等等|等一下|等会儿?|回头|慢着|请|你|可以|能|能不能|要|要不要|需要|该|是不是|是否|已经)*'
const NOT = '(?:不|别|不要|不用|不能|没|没有|还没)(?:先|急着|要|用|想|能)*'
const BEFORE_ASKED = '(?:我|现在|可以|能|要|要不要|需要|该|是不是|是否|已经|请问)*'
const WRITE = '(?:确认|提交|写入|写进去|写进|登记|登上|记上|记下|保存|录入|存)(?:了|好了|上了)?'
const LATER = '(?:等等|等一下|等会儿?|回头|过会儿?|晚点|待会儿?)(?:我)?再'
const WAIT = '(?:等等|等一下|等一等|等我一下|等下|稍等|稍候|慢着|且慢|先等等|先等一下|别急|不急)'
const CHECKS =
  '(?:我|让我|容我)?(?:先|再)?(?:去)?(?:核实|核对|查|看|问|确认|算|数|翻|想|对|核)(?:一?下|一遍|一查|看|问|清楚)(?:再说|再来|先)?'
const WHETHER = '(?:是否|要不要|能不能|可不可以)'
const CONFIRM = '(?:确认|提交)'

const DROP = '(?:取消|放弃|作废|删除|删掉|撤销|撤掉)(?:掉|了)?'
const WHICH = '(?:这一?[条件个份项笔]|它|登记)?'

/** 先别确认, 确认了吗, 等会儿再确认, 要不要确认; and the same of what gives up: 先别取消, 要不要取消 */
const SAID: readonly string[] = [
  `${BEFORE_NOT}${NOT}(?:${CONFIRM}|写入)(?:吧|了|呢)?`,
  `${BEFORE_ASKED}${WRITE}(?:吗|么|嘛|没|没有|不)`,
  `${LATER}(?:${CONFIRM}|说)`,
  `${WHETHER}${CONFIRM}了?`,
  `${BEFORE_NOT}${NOT}${DROP}${WHICH}(?:吧|呢)?`,
  `${BEFORE_ASKED}${DROP}${WHICH}(?:吗|么|嘛|没|没有|不)`,
  `${LATER}${DROP}`,
  `${WHETHER}${DROP}${WHICH}`,
  `${WAIT}${CHECKS}?`,
  `${WAIT}?${CHECKS}`,
]

const HESITATION = new RegExp(`^(?:${SAID.join('|')})(?:啊|呀|呢)?$`, 'u')

/** 确认吗, 先别确认, 写进去了吗: speaks of the word that writes, and is not it. */
export function isHesitation(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  return HESITATION.test(plain.replace(/確認/gu, '确认'))
}
