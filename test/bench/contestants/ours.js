/** The built program's understanding, as `npm start` runs it. */
const DIST = new URL('../../../dist/src/', import.meta.url)
const part = (file) => import(new URL(file, DIST).href)

/** Loads the saved model, with everything else that reading a message takes. */
export async function load() {
  const { openMind } = await part('mind.js')
  const { loadOffice } = await part('facts/office.js')
  const { understanding } = await openMind(loadOffice())
  const moment = { today: '2019-03-01', labels: [] }
  return async (text) => (await understanding.understand(text, moment)).intent
}

/** Trains anew, and keeps nothing. */
export async function train(rows) {
  const { trainModel } = await part('understanding/engine/classifier.js')
  const { searchCopy } = await part('understanding/search-copy.js')
  const { conceptsWith } = await part('mind.js')
  const { lexiconOf } = await part('understanding/topics/lexicon.js')
  const { loadConcepts } = await part('facts/concepts.js')
  const copies = rows.map(({ text, intent }) => ({ text: searchCopy(text).text, intent }))
  await trainModel(copies, conceptsWith(lexiconOf(loadConcepts())))
}

/** A whole turn over the memory store, the first of a conversation each time. */
export async function loadTurns() {
  const { openBot } = await part('main.js')
  const { openMemory } = await part('stores/memory.js')
  const { loadOffice } = await part('facts/office.js')
  const { fillNew } = await part('seed.js')
  const office = loadOffice()
  const store = openMemory({ timezone: office.timezone })
  const now = '2019-03-01T10:00:00+08:00'
  await fillNew(store.ledger, now)
  const report = ({ what, detail }) => {
    throw new Error(what, { cause: detail })
  }
  const bot = await openBot({ store, office }, { report })
  bot.clock.set(now)
  let visitors = 0
  return async (text) => {
    const user = `visitor-${++visitors}`
    await bot.hub.listen({ channel: 'bench', user, conversation: user, text, files: [] })
  }
}
