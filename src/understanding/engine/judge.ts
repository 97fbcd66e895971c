import { pass } from './gate.ts'
import type { Model, Verdict } from './model.ts'
import { opinionBy } from './opinion.ts'
import { scoreQuantised } from './quantise.ts'
import { termsOf, type ConceptsOf } from './terms.ts'

/** Judges one search copy after the other. */
export type Judge = (copy: string) => Verdict

export function judgeOf(model: Model, conceptsOf: ConceptsOf): Judge {
  const opinion = opinionBy(model, (vector, { logistic, svm }) => {
    scoreQuantised(model.logistic, vector, logistic)
    scoreQuantised(model.svm, vector, svm)
  })
  return (copy) => {
    const { ranked, signs } = opinion(termsOf(copy, conceptsOf))
    return { ranked, inScope: pass(model.gate, signs) }
  }
}
