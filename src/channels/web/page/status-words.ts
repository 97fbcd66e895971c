import type { Link, PageState } from './state.ts'

export const LINK_WORDS: Readonly<Record<Link, string>> = {
  connecting: '正在连接…',
  online: '在线',
  reconnecting: '正在重新连接…',
}

/** What is shown beside the conversation, for those who hear the page. */
export function statusWords({ link, notice = '' }: PageState): string {
  return link === 'reconnecting' ? `连接断开了,正在重连。${notice}` : notice
}
