import { renderSVG, renderUnicodeCompact } from 'uqr'

const WHITE_ON_BLACK = '\u001B[97;40m'
const PLAIN = '\u001B[0m'

/** A QR code for the terminal: dark on light whatever the terminal's colours are, for scanners want it so. */
export function qrForTerminal(url: string): string {
  return renderUnicodeCompact(url, { border: 2 })
    .split('\n')
    .map((line) => `${WHITE_ON_BLACK}${line}${PLAIN}`)
    .join('\n')
}

/** A QR code as an SVG picture. */
export function qrPicture(url: string): string {
  return renderSVG(url, { border: 2 })
}

/** True for an address of this machine itself: a telephone that reads it finds nothing there. */
export function isOnlyHere(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
