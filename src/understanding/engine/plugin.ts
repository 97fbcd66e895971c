import type { Container } from '@nlpjs/core'
import { Nlu, type Classification } from '@nlpjs/nlu'
import { oncePer } from '../../domain/once.ts'
import { judgeOf } from './judge.ts'
import type { Model, Verdict } from './model.ts'
import type { ConceptsOf } from './terms.ts'
import { fit } from './train.ts'

/** What nlp.js calls a message that belongs to no intent. */
const NONE = 'None'

/** The model of the engine, shared between nlp.js, which trains and asks it, and those who save it. */
export interface Brain {
  model?: Model
}

/**
 * Our engine in the place of nlp.js's neural network. It needs none of the steps before it (tokenizer,
 * stemmer, feature cache), so nothing grows with the messages that it has seen.
 */
export function engine(brain: Brain, conceptsOf: ConceptsOf): typeof Nlu {
  const judgeBy = oncePer((model: Model) => judgeOf(model, conceptsOf))
  return class GongkaiNlu extends Nlu {
    constructor(settings: unknown, container: Container) {
      super(settings, container)
      this.intents = {}
    }

    /** nlp.js keeps a dictionary of stems for exact matches, which we do not use. */
    override prepare(): Promise<unknown> {
      return Promise.resolve({})
    }

    override train(
      corpus: readonly { utterance: string; intent: string }[],
    ): Promise<{ status: unknown }> {
      const rows = corpus.map(({ utterance, intent }) => ({ text: utterance, intent }))
      brain.model = fit(rows, conceptsOf)
      this.intents = Object.fromEntries(brain.model.intents.map((intent) => [intent, 1]))
      return Promise.resolve({ status: {} })
    }

    override process(utterance: string): Promise<{ classifications: Classification[] }> {
      const { model } = brain
      if (model === undefined)
        throw new Error('The intent engine has no model yet: train it or load one before asking.')
      return Promise.resolve({ classifications: toClassifications(judgeBy(model)(utterance)) })
    }
  }
}

/** One distribution over the intents and None, as nlp.js expects it. */
export function toClassifications({ ranked, inScope }: Verdict): Classification[] {
  return [
    { intent: NONE, score: 1 - inScope },
    ...ranked.map(({ intent, confidence }) => ({ intent, score: confidence * inScope })),
  ]
}

export function toVerdict(classifications: readonly Classification[]): Verdict {
  const none = classifications.find(({ intent }) => intent === NONE)?.score ?? 1
  const inScope = 1 - none
  const ranked = classifications
    .filter(({ intent }) => intent !== NONE)
    .map(({ intent, score }) => ({ intent, confidence: inScope > 0 ? score / inScope : 0 }))
  return { ranked, inScope }
}
