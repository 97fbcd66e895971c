import { fitGate, type Judged } from './gate.ts'
import { score, type Both, type Linear } from './linear.ts'
import { fitLogistic } from './logistic.ts'
import { OUT_OF_SCOPE, type Knowledge, type Model } from './model.ts'
import { opinionBy } from './opinion.ts'
import { shuffled } from './order.ts'
import { quantise } from './quantise.ts'
import { fitSvm } from './svm.ts'
import { namesOf } from './term-index.ts'
import { termsOf, type ConceptsOf, type Terms } from './terms.ts'
import { kept, readerOf, vocabularyOf } from './vectors.ts'

/** One way of saying something, as a search copy, and what it means. */
export interface Row {
  readonly text: string
  readonly intent: string
}

interface Sample {
  readonly terms: Terms
  readonly names: ReadonlySet<string>
  readonly intent: string
  readonly outOfScope: boolean
}

interface Voters extends Knowledge, Both<Linear> {}

const FOLDS = 3

/** Fits the classifiers to the rows and the gate to what they say of rows that they were not shown. */
export function fit(rows: readonly Row[], conceptsOf: ConceptsOf): Model {
  const samples = rows.map(({ text, intent }) => {
    const terms = termsOf(text, conceptsOf)
    return { terms, names: new Set(namesOf(terms)), intent, outOfScope: intent === OUT_OF_SCOPE }
  })
  const intents = [...new Set([...rows.map(({ intent }) => intent), OUT_OF_SCOPE])].sort()
  const judged = folds(samples.length).flatMap((held) => outOfFold(samples, intents, held))
  const voters = fitVoters(samples, intents)
  return {
    ...voters,
    logistic: quantise(voters.logistic),
    svm: quantise(voters.svm),
    gate: fitGate(judged),
  }
}

function fitVoters(samples: readonly Sample[], intents: readonly string[]): Voters {
  const vocabulary = vocabularyOf(samples)
  const read = readerOf(vocabulary)
  const examples = {
    vectors: samples.map(({ terms }) => kept(read(terms).vector)),
    labels: samples.map(({ intent }) => intents.indexOf(intent)),
    classes: intents.length,
    terms: vocabulary.index.size,
  }
  return {
    intents,
    vocabulary,
    logistic: fitLogistic(examples),
    svm: fitSvm(examples),
  }
}

function outOfFold(
  samples: readonly Sample[],
  intents: readonly string[],
  held: ReadonlySet<number>,
): readonly Judged[] {
  const voters = fitVoters(
    samples.filter((_, i) => !held.has(i)),
    intents,
  )
  const opinion = opinionBy(voters, (vector, { logistic, svm }) => {
    score(voters.logistic, vector, logistic)
    score(voters.svm, vector, svm)
  })
  return samples
    .filter((_, i) => held.has(i))
    .map(({ terms, outOfScope }) => ({
      signs: opinion(terms).signs,
      inScope: !outOfScope,
    }))
}

function folds(length: number): readonly ReadonlySet<number>[] {
  const order = [...shuffled(length, 7)]
  return Array.from(
    { length: FOLDS },
    (_, fold) => new Set(order.filter((_row, i) => i % FOLDS === fold)),
  )
}
