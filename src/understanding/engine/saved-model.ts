import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { trainModel } from './classifier.ts'
import { modelKey, readModel, writeModel } from './model-file.ts'
import type { Model } from './model.ts'
import type { ConceptsOf } from './terms.ts'
import type { Row } from './train.ts'

export interface Training {
  readonly rows: readonly Row[]
  readonly conceptsOf: ConceptsOf
  /** Changes whenever `conceptsOf` may answer differently. */
  readonly conceptsVersion: string
}

/**
 * The model of the training, read from `path` or trained anew and written there when the inputs have changed.
 * A folder that cannot be written costs the training time at every start, nothing else.
 */
export async function savedModel(training: Training, path: string): Promise<Model> {
  const key = modelKey(training.rows, training.conceptsVersion)
  const saved = readModel(await readFile(path, 'utf8').catch(() => ''), key)
  if (saved !== undefined) return saved
  const model = await trainModel(training.rows, training.conceptsOf)
  await write(path, writeModel(model, key)).catch(() => undefined)
  return model
}

/** Readers see the old file or the new one, never half of it. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid.toString()}`
  await writeFile(fresh, text)
  await rename(fresh, path)
}
