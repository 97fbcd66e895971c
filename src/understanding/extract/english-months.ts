const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** In lower case, long or short. 「may」 is a month only beside a day or a year. */
export const ENGLISH_MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'

/** @returns 1–12 */
export function monthNamed(name: string): number {
  return NAMES.indexOf(name.slice(0, 3)) + 1
}
