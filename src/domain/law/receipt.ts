import type { CivilDate } from '../time/civil-date.ts'

/** How an application reached the office (提交渠道), as records name it. */
export const RECEIPT_CHANNELS = [
  '当面',
  '口头',
  'EMS',
  '挂号信',
  '平信',
  '网络',
  '电子邮件',
  '传真',
] as const

export type ReceiptChannel = (typeof RECEIPT_CHANNELS)[number]

/** When an application came in, by the channel it came through. */
export interface Receipt {
  readonly via: ReceiptChannel
  /** The day it was handed in, signed for, or sent. */
  readonly receivedOn: CivilDate
  /** The day on which both sides confirmed it (双方确认). */
  readonly confirmedOn?: CivilDate
}

/**
 * Whether the channel leaves the day of receipt open until both sides have confirmed it.
 *
 * @source 《政府信息公开条例》(2019)第三十一条
 */
export function needsConfirmation(via: ReceiptChannel): boolean {
  return CONFIRMED.includes(via)
}

/**
 * The day of receipt in the sense of the law (收到申请之日), from which the reply period counts.
 *
 * @returns `undefined` while the confirmation that the channel needs is still out
 * @source 《政府信息公开条例》(2019)第三十一条
 */
export function clockStartOf({ via, receivedOn, confirmedOn }: Receipt): CivilDate | undefined {
  return needsConfirmation(via) ? confirmedOn : receivedOn
}

const CONFIRMED: readonly ReceiptChannel[] = ['平信', '网络', '电子邮件', '传真']
