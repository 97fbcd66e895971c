import { FileBox } from 'file-box'
import { mock, PuppetMock } from 'wechaty-puppet-mock'

/** What somebody in the mocked WeChat saw from the bot. */
export interface Seen {
  readonly text: string
  readonly file?: { readonly name: string; readonly bytes: Buffer }
}

export interface Person {
  say(text: string): void
  /** In the room; with the bot among those mentioned, or with its name only written. */
  sayInRoom(text: string, mention?: 'listed'): void
  send(name: string, bytes: Buffer): void
  /** The next thing that the bot says to this person, or in the room. */
  next(): Promise<Seen>
}

/** A WeChat of our own: a bot account, two people and a room. */
export interface MockedWeChat {
  readonly puppet: PuppetMock
  readonly alice: Person
  readonly bob: Person
  login(): void
  /** Delivers the last message again, as a service does that lost its connection. */
  again(): void
}

/** The mock gives away only boxes that it can write as JSON. */
class Puppet extends PuppetMock {
  override async messageSendFile(id: string, file: FileBox): Promise<void> {
    await super.messageSendFile(id, FileBox.fromBase64(await file.toBase64(), file.name))
  }
}

export const BOT_NAME = '上海街道小助手'

export function mockedWeChat(): MockedWeChat {
  const mocker = new mock.Mocker()
  const puppet = new Puppet({ mocker })
  const me = mocker.createContact({ id: 'bot-id', name: BOT_NAME })
  const people = ['alice', 'bob'].map((id) => mocker.createContact({ id, name: id }))
  const room = mocker.createRoom({
    // The mock takes for a room only what has this sign.
    id: 'grid01@chatroom',
    topic: '社区群',
    memberIdList: [me.id, ...people.map(({ id }) => id)],
  })
  const [alice, bob] = people.map((contact) => person(contact, { me, room }))
  if (alice === undefined || bob === undefined) throw new Error('The mock made no people.')
  let last = ''
  puppet.on('message', ({ messageId }) => {
    last = messageId
  })
  return {
    puppet,
    alice,
    bob,
    login: () => {
      mocker.login(me)
    },
    again: () => {
      puppet.emit('message', { messageId: last })
    },
  }
}

interface Place {
  readonly me: mock.ContactMock
  readonly room: mock.RoomMock
}

function person(contact: mock.ContactMock, { me, room }: Place): Person {
  const seen: Seen[] = []
  let wake: () => void = () => undefined
  const see = (message: mock.MessageMock) => {
    if (message.talker().id !== me.id) return
    void seenOf(message).then((one) => {
      seen.push(one)
      wake()
    })
  }
  for (const place of [contact, room])
    Reflect.apply(Reflect.get(place, 'on') as On, place, ['message', see])
  return {
    say: (text) => {
      contact.say(text).to(me)
    },
    sayInRoom: (text, mention) => {
      contact.say(text, mention === undefined ? [] : [me]).to(room)
    },
    send: (name, bytes) => {
      contact.say(FileBox.fromBase64(bytes.toString('base64'), name)).to(me)
    },
    async next() {
      for (;;) {
        const one = seen.shift()
        if (one !== undefined) return one
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

/** The mock's types do not tell that its people and rooms emit. */
type On = (event: string, listener: (message: mock.MessageMock) => void) => void

async function seenOf(message: mock.MessageMock): Promise<Seen> {
  const text = message.text()
  if (text !== undefined && text !== '') return { text }
  const box = await message.toFileBox()
  return { text: '', file: { name: box.name, bytes: await box.toBuffer() } }
}
