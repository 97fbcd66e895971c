import { NotStored } from '../../ports/not-stored.ts'
import { controlOf } from '../forms/control.ts'
import { messageOf } from '../message.ts'
import type { Remembered, Said, Turn } from './scene.ts'

/**
 * Giving up works for a draft that its own form cannot read, too (an earlier version of the program left it, say):
 * nobody is shut in with it.
 *
 * @returns `undefined` where the fault is another
 */
export function wayOut(fault: unknown, { incoming }: Said, state: Remembered): Turn | undefined {
  const { form } = state
  if (form === undefined || fault instanceof NotStored) return undefined
  if (controlOf(incoming.text) !== 'cancel') return undefined
  const message = messageOf({ text: '已取消,什么也没有写入。', outcome: 'cancelled' }, form.intent)
  return { message, state: { ...state, form: undefined } }
}
