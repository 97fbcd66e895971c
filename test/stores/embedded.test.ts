import { keepsConversations } from '../contracts/conversations.ts'
import { keepsTheRegister } from '../contracts/ledger.ts'
import { rmSync } from 'node:fs'
import { dataFolder } from './folder.ts'

describe('embedded store', () => {
  const folder = dataFolder()
  const restarts = {
    'from its snapshot': () => Promise.resolve(),
    'from its journal alone': () => {
      rmSync(folder.file('snapshot.jsonl'), { force: true })
      return Promise.resolve()
    },
  }

  for (const [how, prepare] of Object.entries(restarts)) {
    describe(`register, restarted ${how}`, () => {
      keepsTheRegister(
        () => folder.open(),
        async () => {
          await folder.close()
          await prepare()
          return folder.open()
        },
      )
    })
  }
  describe('conversations', () => {
    keepsConversations(
      async () => (await folder.open()).conversations,
      async () => {
        await folder.close()
        return (await folder.open()).conversations
      },
    )
  })
})
