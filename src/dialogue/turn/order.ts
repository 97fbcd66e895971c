/** Tasks of one key run one after the other, in the order in which they came; those of different keys side by side. */
export interface Order {
  /** Resolves, or rejects, as the task does. */
  add<T>(key: string, task: () => Promise<T>): Promise<T>
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>
}

export function inOrder(): Order {
  const last = new Map<string, Promise<unknown>>()
  return {
    add(key, task) {
      const before = last.get(key) ?? Promise.resolve()
      const run = before.then(task, task)
      const done = run.then(
        () => undefined,
        () => undefined,
      )
      last.set(key, done)
      void done.then(() => {
        if (last.get(key) === done) last.delete(key)
      })
      return run
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
