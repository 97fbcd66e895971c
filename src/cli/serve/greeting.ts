import { isOnlyHere, qrForTerminal } from '../../channels/qr.ts'
import { adminCodeNotice, firstAdminCode } from '../../office/first-admin.ts'
import type { Bot } from '../../main.ts'

/** What the operator reads at the start: where the page is, its QR code at a terminal, the first admin's code. */
export async function greeting(
  bot: Bot,
  url: string,
  { isTerminal }: { readonly isTerminal: boolean },
): Promise<string> {
  const code = await firstAdminCode(bot)
  return [
    `${bot.office.shortName}政务公开助手已启动:${url}(按 Ctrl-C 停止)`,
    // In a log it would be seventeen lines of blocks.
    ...(isTerminal ? [qrForTerminal(url), scanning(url)] : []),
    ...(code === undefined ? [] : [adminCodeNotice(code)]),
  ].join('\n')
}

function scanning(url: string): string {
  return isOnlyHere(url)
    ? '扫一扫在手机打开(现在只有本机能打开;手机要打开,请设 HOST=0.0.0.0,或用 GONGKAI_PUBLIC_URL 写明对外网址)'
    : '扫一扫在手机打开'
}
