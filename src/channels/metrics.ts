import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Listener } from '../ports/channel.ts'

export interface Metrics {
  /** Everything measured, in the text form that Prometheus reads. */
  text(): Promise<string>
  readonly contentType: string
  /** The same listener, with its messages counted and timed. No word of a message is kept. */
  measured(listener: Listener): Listener
}

/** Counts of this process, each start from nothing. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const messages = new Counter({
    name: 'gongkai_messages_total',
    help: 'Messages answered, by channel and outcome.',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'gongkai_answer_seconds',
    help: 'From a message taken in to its answer, in seconds.',
    labelNames: ['channel'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    measured: (listener) => async (incoming) => {
      const { channel } = incoming
      const answered = seconds.startTimer({ channel })
      const message = await listener(incoming)
      answered()
      messages.inc({ channel, outcome: message.outcome })
      return message
    },
  }
}
