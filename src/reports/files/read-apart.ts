import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../domain/figures/report.ts'
import type { Result } from '../../domain/result.ts'
import type { Unreadable } from '../../ports/report-file.ts'
import type { TableRow } from '../../ports/table-file.ts'
import type { FormCatalogue } from '../read/page.ts'
import { unreadable } from './formats.ts'

/** A file to be read where it can do no harm. */
export type Task = ReportTask | TableTask

interface ReportTask {
  readonly kind: 'report'
  readonly name: string
  readonly bytes: Uint8Array
  readonly known: FormCatalogue
}

interface TableTask {
  readonly kind: 'table'
  readonly bytes: Uint8Array
}

interface Readings {
  readonly report: Report
  readonly table: readonly TableRow[]
}

export type TaskResult<K extends Task['kind'] = Task['kind']> = Result<Readings[K], Unreadable>

/** Milliseconds. */
const LONGEST = 20_000
const MEGABYTES = 256

/**
 * Reads a file in a process of its own: the libraries that take it apart see neither the settings nor the memory of
 * this one, and are ended when they take too long or too much.
 */
export function readApart<T extends Task>(task: T): Promise<TaskResult<T['kind']>> {
  const child = fork(besideThis('reading-process'), [], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  })
  return new Promise<TaskResult<T['kind']>>((resolve) => {
    const late = setTimeout(() => {
      resolve(unreadable(TOO_LONG))
      child.kill('SIGKILL')
    }, LONGEST)
    child.once('message', (answer) => {
      resolve(answer as TaskResult<T['kind']>)
    })
    child.once('error', () => {
      resolve(unreadable(BROKEN_OFF))
    })
    child.once('exit', () => {
      clearTimeout(late)
      resolve(unreadable(BROKEN_OFF))
    })
    child.send(task, () => undefined)
  })
}

const TOO_LONG = '文件太复杂,二十秒内没有读完,请换一份更简单的文件。'
const BROKEN_OFF = '读这份文件时内存不够或中途出错,已停止,请换一份更简单的文件。'

/** The file of that name in this folder, compiled or not. */
function besideThis(name: string): string {
  return fileURLToPath(import.meta.url.replace(/[\w-]+(\.\w+)$/, `${name}$1`))
}
