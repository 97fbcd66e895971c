import { Refused, WrongUsage } from '../exit.ts'
import { dataToWrite, withData } from '../open.ts'
import { record } from '../record.ts'
import { wordsOf } from '../words.ts'

/** `gongkai staff revoke NAME`: ends every binding and every unused code under that name, at once. */
export async function revokeStaff(words: readonly string[]): Promise<number> {
  const { rest, config } = wordsOf(words, {})
  const [name, ...more] = rest
  if (name === undefined || more.length > 0) throw new WrongUsage('请写明一个姓名')
  const instead = `请由管理员在私聊中发送「撤销授权 ${name}」。`
  return withData(dataToWrite(config, { instead }), async (data) => {
    const { ledger } = data.store
    const named = { where: { name: [name] } }
    const bound = (await ledger.list('staff', named)).length
    const unused = (await ledger.list('invitation', named)).length
    if (bound + unused === 0) throw new Refused(`没有叫${name}的工作人员,也没有发给${name}的绑定码`)
    await record({ type: 'RoleRevoked', name }, data)
    process.stderr.write(`已撤销${name}的授权:绑定 ${bound} 个,未用的绑定码 ${unused} 个。\n`)
    return 0
  })
}
