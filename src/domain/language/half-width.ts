const WIDE = /[\u3000\uff01-\uff5e]/

/** Full-width forms in half width, unit for unit, so that places stay: １３８ → 138, ， → , */
export function halfWidth(text: string): string {
  if (!WIDE.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
