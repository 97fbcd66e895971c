const WIDTH = 30

/** A bar on stderr while there is somebody to see it; nothing otherwise. */
export function progressBar(all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined
  return (done) => {
    const filled = Math.round((done / all) * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    process.stderr.write(`\r${bar} ${done}/${all}${done === all ? '\r\u001b[K' : ''}`)
  }
}
