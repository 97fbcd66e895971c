import type { Topic } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Manner } from './manner.ts'

/** The figures that a computation is about. */
export interface Operands extends Manner {
  /** What each subject of the message came to; several for one subject are readings of it. */
  readonly groups: readonly (readonly Figure[])[]
  /** The whole that the first subject is a part of, or its rate is out of. */
  readonly whole?: Figure
  /** What the first subject, or what it is a part of, is made of. */
  readonly parts: readonly Figure[]
  /** All there has been of the only subject, where a year of it is set against that. */
  readonly total?: Figure
  /** The first subject year by year, as far as its years are stored. */
  readonly ofYears: readonly Figure[]
  /** The first subject in the year before. */
  readonly before?: Figure
  readonly label: string
  /** What a question that goes on from it is about. */
  readonly about: readonly Topic[]
  /** What a share is asked of, where the message says both. */
  readonly sides?: FigureSides
  /** The only one that is named twice. */
  readonly again?: Figure
  readonly year?: number
  /** How many of what a figure counts were answered or closed. */
  readonly settledOf: (came: Figure) => Figure | undefined
  /** How many of them were left at the end of the year, as printed. */
  readonly leftOf: (came: Figure) => Figure | undefined
  /** Whether the catalogue counts the one among the parts of the other. */
  readonly isPartOf: (one: Figure, other: Figure) => boolean
  /** Whether one division counts them side by side: a category and a channel overlap. */
  readonly areSideBySide: (figures: readonly Figure[]) => boolean
}

/** The two sides of a share, each subject with its readings. */
export interface FigureSides {
  readonly part: readonly (readonly Figure[])[]
  /** Empty where it is not named. */
  readonly whole: readonly (readonly Figure[])[]
  /** Of each part its own share. */
  readonly each: boolean
}

/** What the words leave to what is named elsewhere. */
export type Unnamed = Omit<Operands, keyof Catalogued | keyof Manner>
export type Catalogued = Pick<Operands, 'isPartOf' | 'areSideBySide' | 'settledOf' | 'leftOf'>
