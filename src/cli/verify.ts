import { Refused, WrongUsage } from './exit.ts'
import { dataToRead, withData } from './open.ts'
import { print } from './output.ts'
import { wordsOf } from './words.ts'

/** `gongkai verify [--json]`: reads the whole journal again and proves its chain; repairs nothing. */
export async function verify(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, { json: { type: 'boolean' } })
  if (rest.length > 0) throw new WrongUsage('verify 只接受 --data 和 --json')
  return withData(dataToRead(config, 'never'), async ({ store }) => {
    const proof = await store.journal.verify()
    if (!proof.ok) throw new Refused(proof.error.why)
    const { entries, head } = proof.value
    await print(
      values.json === true
        ? `${JSON.stringify({ entries, head })}\n`
        : `日志完整:共 ${entries} 条登记,末条哈希 ${head}\n`,
    )
    return 0
  })
}
