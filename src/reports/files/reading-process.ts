import { readReport } from '../read/read-report.ts'
import { textOf } from './formats.ts'
import type { Answer, Task } from './read-apart.ts'

/** What `readApart` starts: one file comes in, one answer goes out. */
process.once('message', (message) => {
  void answerTo(message as Task).then((answer) => {
    process.send?.(answer, () => {
      process.disconnect()
    })
  })
})

async function answerTo({ name, bytes, known }: Task): Promise<Answer> {
  const text = await textOf(name, bytes)
  return text.ok ? readReport(text.value, known) : text
}
