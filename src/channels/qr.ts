import { renderSVG, renderUnicodeCompact } from 'uqr'

/** A QR code for the terminal: dark on light as drawn with half blocks. */
export function qrForTerminal(url: string): string {
  return renderUnicodeCompact(url, { border: 2 })
}

/** A QR code as an SVG picture. */
export function qrPicture(url: string): string {
  return renderSVG(url, { border: 2 })
}
