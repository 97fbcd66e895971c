import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Model } from './model.ts'
import type { Quantised } from './quantise.ts'
import { indexOf } from './term-index.ts'
import type { Row } from './train.ts'

/** Raised whenever the same rows would train to something else. */
const ENGINE_VERSION = 5

/** A name for what a model is trained from: a saved model with another key is out of date. */
export function modelKey(rows: readonly Row[], conceptsVersion: string): string {
  const inputs = [ENGINE_VERSION, conceptsVersion, rows.map(({ text, intent }) => [intent, text])]
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex')
}

export function writeModel(model: Model, key: string): string {
  const { intents, vocabulary, gate } = model
  const file: z.input<typeof modelFile> = {
    key,
    intents: [...intents],
    terms: vocabulary.names.join('\n'),
    idf: toText(vocabulary.idf),
    inScope: toText(vocabulary.inScope),
    logistic: linearOut(model.logistic),
    svm: linearOut(model.svm),
    gate: { ...gate, mean: [...gate.mean], spread: [...gate.spread], weights: [...gate.weights] },
  }
  return JSON.stringify(file)
}

/** The saved model, or `undefined` when the text is damaged or was trained from something else. */
export function readModel(text: string, key: string): Model | undefined {
  const { data } = modelFile.safeParse(parsed(text))
  if (data?.key !== key) return undefined
  const { intents, terms, idf, inScope, logistic, svm, gate } = data
  const names = terms.split('\n')
  return {
    intents,
    vocabulary: {
      names,
      index: indexOf(names),
      idf: toFloats(idf),
      inScope: new Uint8Array(toBytes(inScope)),
    },
    logistic: linearIn(logistic, intents.length),
    svm: linearIn(svm, intents.length),
    gate,
  }
}

const linearFile = z.object({ steps: z.string(), scales: z.string(), bias: z.string() })

const modelFile = z.object({
  key: z.string(),
  intents: z.array(z.string()),
  /** One per line: a term holds no line break. */
  terms: z.string(),
  idf: z.string(),
  inScope: z.string(),
  logistic: linearFile,
  svm: linearFile,
  gate: z.object({
    mean: z.array(z.number()),
    spread: z.array(z.number()),
    weights: z.array(z.number()),
    bias: z.number(),
  }),
})

function linearOut({ steps, scales, bias }: Quantised): z.input<typeof linearFile> {
  return { steps: toText(steps), scales: toText(scales), bias: toText(bias) }
}

function linearIn(
  { steps, scales, bias }: z.output<typeof linearFile>,
  classes: number,
): Quantised {
  return {
    classes,
    steps: new Int8Array(toBytes(steps)),
    scales: toFloats(scales),
    bias: toFloats(bias),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toText({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** A buffer of its own, so that floats start at a multiple of four. */
function toBytes(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

function toFloats(text: string): Float32Array {
  return new Float32Array(toBytes(text))
}
