import { PuppetServer } from 'wechaty-puppet-service'
import { mockedWeChat, type Person } from './wechat-mock.ts'

/** What the test tells this process to do. */
export type Order =
  | { readonly do: 'say' | 'say-in-room'; readonly text: string }
  | { readonly do: 'send'; readonly name: string; readonly base64: string }
  | { readonly do: 'again' | 'down' | 'up' }

/** What this process tells the test: it is done, or this was seen in WeChat. */
export type Told =
  | { readonly done: Order['do'] | 'ready' }
  | { readonly text: string; readonly file?: string; readonly name?: string }

/** A puppet service as an office would run it, on the loopback, with a mocked WeChat behind it. */
const [port = '', token = ''] = process.argv.slice(2)
const weChat = mockedWeChat()
// The session outlives the bots that come and go.
weChat.puppet.stop = () => Promise.resolve()
await weChat.puppet.start()
weChat.login()

let server = newServer()
await server.start()
process.on('message', (order: Order) => void obey(order))
void watch(weChat.alice)
tell({ done: 'ready' })

function newServer(): PuppetServer {
  return new PuppetServer({
    endpoint: `127.0.0.1:${port}`,
    token,
    puppet: weChat.puppet,
    tls: { disable: true },
  })
}

async function obey(order: Order): Promise<void> {
  switch (order.do) {
    case 'say':
      weChat.alice.say(order.text)
      break
    case 'say-in-room':
      weChat.alice.sayInRoom(order.text, 'listed')
      break
    case 'send':
      weChat.alice.send(order.name, Buffer.from(order.base64, 'base64'))
      break
    case 'again':
      weChat.again()
      break
    case 'down':
      await server.stop()
      break
    case 'up':
      server = newServer()
      await server.start()
      break
  }
  tell({ done: order.do })
}

async function watch(person: Person): Promise<void> {
  for (;;) {
    const { text, file } = await person.next()
    tell({ text, file: file?.bytes.toString('base64'), name: file?.name })
  }
}

function tell(told: Told): void {
  process.send?.(told)
}
