import { known } from './memory.ts'

/** Has the server know this browser no longer. @returns whether it does so */
export async function leave(): Promise<boolean> {
  const hasLeft = await fetch('/api/visitor', { method: 'DELETE' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (hasLeft) known.write(false)
  return hasLeft
}
