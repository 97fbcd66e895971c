import { readFile } from 'node:fs/promises'
import type { Bot } from '../../main.ts'
import type { Message } from '../../ports/channel.ts'
import { codeOf } from '../../stores/embedded/disk-error.ts'
import { progressBar } from './progress.ts'
import { type ScoredQuestion, type QuestionFile, readQuestions } from './question-file.ts'
import { rehearsal } from './rehearsal.ts'
import { type ScoredAnswer, resultsText, tally } from './results.ts'
import { reaches, scoreOf } from './score.ts'
import { Refused, WrongUsage } from '../exit.ts'
import { printBreakdown } from '../breakdown.ts'
import { setClock } from '../now.ts'
import { withBot } from '../open.ts'
import { print } from '../output.ts'
import { wordsOf } from '../words.ts'

/** `gongkai evaluate FILE [--now TIME]`: scores the answers to a file of questions; changes nothing. */
export async function evaluate(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, { now: { type: 'string' } })
  const [file, ...more] = rest
  if (file === undefined || more.length > 0) throw new WrongUsage('请写明一个问题文件')
  const { floor, now, questions } = await questionsIn(file)
  const opening = { write: false, conversations: rehearsal(), report: printBreakdown }
  return withBot(config, opening, async (bot) => {
    if (now !== undefined) bot.clock.set(now)
    setClock(bot, values.now)
    const results = await answerAll(questions, bot)
    await print(resultsText(results, floor))
    if (reaches(floor, tally(results))) return 0
    process.stderr.write('没有达到要求\n')
    return 1
  })
}

async function questionsIn(file: string): Promise<QuestionFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refused(`读不了 ${file}(${codeOf(error)})`)
  })
  const read = readQuestions(text)
  if (read.ok) return read.value
  throw new Refused(`${file} ${read.error}`)
}

async function answerAll(
  questions: readonly ScoredQuestion[],
  bot: Bot,
): Promise<readonly ScoredAnswer[]> {
  const progress = progressBar(questions.length)
  const results: ScoredAnswer[] = []
  for (const question of questions) {
    const message = await lastAnswer(question, bot)
    results.push({ question, score: scoreOf(message, question.expect), text: message.text })
    progress(results.length)
  }
  return results
}

/** Everybody who asks is somebody new. */
async function lastAnswer({ line, turns }: ScoredQuestion, bot: Bot): Promise<Message> {
  const who = `question-${line}`
  const say = (text: string): Promise<Message> =>
    bot.hub.listen({ channel: 'evaluate', user: who, conversation: who, text, files: [] })
  const [first = '', ...rest] = turns
  let message = await say(first)
  for (const text of rest) message = await say(text)
  return message
}
