/** The few parts of nlp.js that we use: it ships no types. */

declare module '@nlpjs/core' {
  export interface Container {
    register(name: string, item: unknown, isSingleton?: boolean): void
    registerConfiguration(tag: string, configuration: unknown): void
  }
  export function containerBootstrap(): Container
}

declare module '@nlpjs/nlu' {
  import type { Container } from '@nlpjs/core'

  export interface Classification {
    readonly intent: string
    readonly score: number
  }
  export class Nlu {
    constructor(settings: unknown, container: Container)
    intents: Record<string, number>
    prepare(text: unknown): Promise<unknown>
    train(corpus: readonly { utterance: string; intent: string }[]): Promise<{ status: unknown }>
    process(utterance: string): Promise<{ classifications: Classification[] }>
  }
}

declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core'
  import type { Classification, Nlu } from '@nlpjs/nlu'

  export interface NlpSettings {
    readonly container: Container
    readonly languages: readonly string[]
    readonly autoLoad: boolean
    readonly autoSave: boolean
    readonly forceNER: boolean
    readonly calculateSentiment: boolean
    readonly threshold: number
  }
  interface DomainManager {
    addDomain(name: string): Nlu
    process(input: {
      readonly utterance: string
      readonly settings: object
    }): Promise<{ readonly classifications: readonly Classification[] }>
  }
  export class Nlp {
    constructor(settings: NlpSettings)
    readonly nluManager: {
      readonly domainManagers: Readonly<Record<string, DomainManager>>
    }
    addDocument(locale: string, utterance: string, intent: string): void
    train(): Promise<unknown>
  }
}
