import { ok } from '../../domain/result.ts'
import { readReport } from '../read/read-report.ts'
import { textOf, unreadable, whyUnreadable } from './formats.ts'
import type { TaskResult, Task } from './read-apart.ts'
import { numbered } from './table-rows.ts'

// Ctrl-C is for the program that started this one: it lets the file under way be finished.
process.on('SIGINT', () => undefined)

/** What `readApart` starts: one file comes in, one answer goes out. */
process.once('message', (message) => {
  void answerTo(message as Task).then((answer) => {
    process.send?.(answer, () => {
      process.disconnect()
    })
  })
})

async function answerTo(task: Task): Promise<TaskResult> {
  if (task.kind === 'table') return tableOf(task.bytes)
  const text = await textOf(task.name, task.bytes)
  return text.ok ? readReport(text.value, task.known) : text
}

async function tableOf(bytes: Uint8Array): Promise<TaskResult> {
  try {
    return ok(numbered(await (await import('./xlsx.ts')).firstSheet(bytes)))
  } catch (error) {
    return unreadable(whyUnreadable(error))
  }
}
