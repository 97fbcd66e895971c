/**
 * How a card is answered.
 *
 * @param example a change as it may be said; without one the card can only be confirmed or given up
 */
export function goOn(example?: string): string {
  const change = example === undefined ? ',' : `;要改请说“${example}”;`
  return `无误请回「确认」${change}放弃请回「取消」。`
}
