import type { ReadKept, StoreNews } from '../store.ts'

/** What does not fit is left out, and the operator hears of it: better a draft said again than a skill that breaks. */
export function readState<S>(
  json: string,
  read: ReadKept<S>,
  tell?: (news: StoreNews) => void,
): S | undefined {
  const { state, whole } = read(JSON.parse(json))
  if (!whole) tell?.({ what: 'put-aside', why: OTHER_VERSION })
  return state
}

const OTHER_VERSION =
  '一段对话由另一个版本的程序保存，读不懂的部分没有用，对话从那里重新开始（登记簿不受影响）。'
