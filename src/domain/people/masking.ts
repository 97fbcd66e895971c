/** 王**: the family name, or the first character of an organisation's. */
export function maskedName(name: string): string {
  return `${Array.from(name)[0] ?? ''}**`
}

/** 138****1234 */
export function maskedPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** 35*************123 */
export function maskedIdentity(identity: string): string {
  return `${identity.slice(0, 2)}*************${identity.slice(-3)}`
}
