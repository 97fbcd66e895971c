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

/** Where a trained model lies. */
export interface ModelPlace {
  readonly path: string
  /** Hears why the model could not be read or written: the next start must train it anew. */
  readonly unsaved: (error: unknown) => void
}

/** The model of the training, as it was saved, or trained anew and saved when the inputs have changed. */
export async function savedModel(
  training: Training,
  { path, unsaved }: ModelPlace,
): Promise<Model> {
  const key = modelKey(training.rows, training.conceptsVersion)
  const saved = readModel((await read(path).catch(unsaved)) ?? '', key)
  if (saved !== undefined) return saved
  const model = await trainModel(training.rows, training.conceptsOf)
  await write(path, writeModel(model, key)).catch(unsaved)
  return model
}

/** @returns nothing of a file that is not there yet */
async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Readers see the old file or the new one, never half of it. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid.toString()}`
  await writeFile(fresh, text)
  await rename(fresh, path)
}
