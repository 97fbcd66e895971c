import type { Meaning, Topic } from '../ports/understanding.ts'
import type { Command } from './command-head.ts'
import { OUT_OF_SCOPE, type Verdict } from './engine/model.ts'
import type { Extracts } from './extract/extract.ts'
import { isExact } from './topics/resolve.ts'

interface Evidence {
  readonly command?: Command
  readonly topics: readonly Topic[]
  readonly extracts: Extracts
}

type Decision = Pick<Meaning, 'intent' | 'confidence' | 'nearest'>

const SHOWN = 4
/** From here on the classifier finds the message the bot's business. */
const IN_SCOPE = 0.5

/** Weighs what the classifier says against what was recognised for certain. */
export function decide(verdict: Verdict, { command, topics, extracts }: Evidence): Decision {
  const nearest = verdict.ranked.slice(0, SHOWN)
  if (command !== undefined) return { intent: command.intent, confidence: 1, nearest }
  const [best] = nearest
  const accepted = best !== undefined && verdict.inScope >= IN_SCOPE
  if (accepted) return { intent: best.intent, confidence: best.confidence, nearest }
  if (topics.some(isExact) && asksForAFigure(extracts))
    return { intent: 'ask-figure', confidence: IN_SCOPE, nearest }
  return { intent: OUT_OF_SCOPE, confidence: 1 - verdict.inScope, nearest }
}

/** A subject that explains every word, for a time or a scope: whatever the classifier thinks, it is a question. */
function asksForAFigure({ periods, scope }: Extracts): boolean {
  return periods.length > 0 || scope !== undefined
}
