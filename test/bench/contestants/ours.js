/** The built program's understanding, as `npm start` runs it. */
const DIST = new URL('../../../dist/src/', import.meta.url)
const part = (file) => import(new URL(file, DIST).href)

/** Loads the saved model, with everything else that reading a message takes. */
export async function load() {
  const { openMind } = await part('office/mind.js')
  const { loadOffice } = await part('facts/office.js')
  const { understanding } = await openMind(loadOffice())
  const moment = { today: '2019-03-01', labels: [] }
  return async (text) => (await understanding.understand(text, moment)).intent
}

/** The intent engine alone, which is all that node-nlp does of it. */
export async function loadEngine() {
  const { classifierOf } = await part('understanding/engine/classifier.js')
  const { searchCopy } = await part('understanding/search-copy.js')
  const { trainedModel } = await part('office/mind.js')
  const { loadIntents } = await part('intents.js')
  const { loadConcepts } = await part('facts/concepts.js')
  const { PACKAGE } = await part('facts/shipped.js')
  const model = await trainedModel(await loadIntents(`${PACKAGE}/intents`), loadConcepts())
  const engine = classifierOf(model, await conceptsOf())
  return async (text) => (await engine.classify(searchCopy(text).text)).ranked[0]?.intent
}

/** Trains anew, and keeps nothing. */
export async function train(rows) {
  const { trainModel } = await part('understanding/engine/classifier.js')
  const { searchCopy } = await part('understanding/search-copy.js')
  const copies = rows.map(({ text, intent }) => ({ text: searchCopy(text).text, intent }))
  await trainModel(copies, await conceptsOf())
}

async function conceptsOf() {
  const { conceptsWith } = await part('office/mind.js')
  const { lexiconOf } = await part('understanding/topics/lexicon.js')
  const { loadConcepts } = await part('facts/concepts.js')
  return conceptsWith(lexiconOf(loadConcepts()))
}

/** A whole turn over the memory store, the first of a conversation each time. */
export async function loadTurns() {
  const { openBot } = await part('main.js')
  const { openMemory } = await part('stores/memory.js')
  const { loadOffice } = await part('facts/office.js')
  const { fillNew } = await part('office/seed.js')
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
