import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** node-nlp with its defaults for Chinese; what belongs to nobody is its own intent None. */
const NONE = 'None'
const OUT_OF_SCOPE = 'out-of-scope'

/** Loads the model that `train` saved. */
export async function load(file) {
  if (!existsSync(file)) throw new Error(`${file}: train it first`)
  const manager = emptyManager()
  manager.import(readFileSync(file, 'utf8'))
  return async (text) => {
    const { intent } = await manager.process('zh', text)
    return intent === NONE ? OUT_OF_SCOPE : intent
  }
}

/** It reads nothing but the intent. */
export function loadEngine(file) {
  return load(file)
}

/** Trains on the same rows and saves the model. */
export async function train(rows, file) {
  const manager = emptyManager()
  for (const { text, intent } of rows)
    manager.addDocument('zh', text, intent === OUT_OF_SCOPE ? NONE : intent)
  await manager.train()
  writeFileSync(file, manager.export())
}

function emptyManager() {
  const { NlpManager } = createRequire(import.meta.url)('node-nlp')
  return new NlpManager({
    languages: ['zh'],
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  })
}
