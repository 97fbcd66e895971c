/** 王**: the family name, or the first character of an organisation's. */
export function maskedName(name: string): string {
  return `${Array.from(name)[0] ?? ''}**`
}

/** 138****1234, however it was grouped: 138 1234 1234, +86 13812341234, 0591-88086122. */
export function maskedPhone(phone: string): string {
  const digits = plainPhone(phone)
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

/** The digits of a telephone number alone, without the country's. */
export function plainPhone(phone: string): string {
  return phone.replace(/^\+?86(?=[- ]?1)/, '').replace(/\D/g, '')
}

/** 35*************123 */
export function maskedIdentity(identity: string): string {
  return `${identity.slice(0, 2)}*************${identity.slice(-3).toUpperCase()}`
}

/** w***@example.cn */
export function maskedEmail(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`
}
