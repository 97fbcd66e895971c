import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { markdownSkill, questionsOf } from './dialogue/markdown-skill.ts'
import type { Skill } from './dialogue/skill.ts'

/** What people say (说法) and what the bot then does, folder by folder. */
export interface Intents {
  readonly skills: ReadonlyMap<string, Skill>
  /** What the classifier learns from. */
  readonly rows: readonly Utterance[]
  /** Command heads and the intents that they start. */
  readonly heads: ReadonlyMap<string, string>
}

export interface Utterance {
  readonly text: string
  readonly intent: string
}

/** The compiled skills lie beside this file's own folder, in `dist/` as in the sources. */
const HERE = join(dirname(fileURLToPath(import.meta.url)), '..', 'intents')

/**
 * Loads every intent: a folder with `skill.ts` and `utterances.txt`, or a Markdown answer.
 *
 * @param texts where utterances and answers lie; they are not compiled
 * @param code where the skills lie
 */
export async function loadIntents(texts: string, code: string = HERE): Promise<Intents> {
  const names = readdirSync(texts, { withFileTypes: true })
  const folders = names.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const answers = names.filter(({ name }) => name.endsWith('.md')).map(({ name }) => name)
  const coded = await Promise.all(folders.map((name) => codedIntent(name, { texts, code })))
  const all = [...coded, ...answers.map((name) => answerIntent(name, texts))]
  const taken = new Map<string, string>()
  for (const { skill } of all) for (const head of skill.heads ?? []) take(head, skill.intent, taken)
  return {
    skills: new Map(all.map(({ skill }) => [skill.intent, skill])),
    rows: all.flatMap(({ skill, utterances }) =>
      utterances.map((text) => ({ text, intent: skill.intent })),
    ),
    heads: taken,
  }
}

interface Intent {
  readonly skill: Skill
  readonly utterances: readonly string[]
}

/** A head starts one command: with two, the folders' order would decide. */
function take(head: string, intent: string, taken: Map<string, string>): void {
  const other = taken.get(head)
  if (other !== undefined)
    throw new Error(
      `intents/${intent}/skill.ts has the head ${head} of intents/${other}: take it out of one`,
    )
  taken.set(head, intent)
}

interface Folders {
  readonly texts: string
  readonly code: string
}

async function codedIntent(name: string, { texts, code }: Folders): Promise<Intent> {
  const file = ['skill.js', 'skill.ts'].find((each) => existsSync(join(code, name, each)))
  if (file === undefined)
    throw new Error(`intents/${name} has no skill.ts: write one, or take the folder away`)
  const loaded: unknown = await import(pathToFileURL(join(code, name, file)).href)
  const { default: skill } = loaded as { readonly default?: Skill }
  if (skill === undefined)
    throw new Error(`intents/${name}/skill.ts has no default export: export the skill as default`)
  if (skill.intent !== name)
    throw new Error(
      `intents/${name}/skill.ts names itself ${skill.intent}: give it its folder's name`,
    )
  const utterances = linesOf(readFileSync(join(texts, name, 'utterances.txt'), 'utf8'))
  return { skill, utterances }
}

function answerIntent(file: string, texts: string): Intent {
  const name = file.replace(/\.md$/, '')
  const text = readFileSync(join(texts, file), 'utf8')
  return { skill: markdownSkill(name, text), utterances: questionsOf(text) }
}

/** One way of saying a line; `#` starts a comment. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
