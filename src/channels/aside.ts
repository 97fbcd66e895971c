/** A line beside the answer itself: where it comes from, or what is said in brackets. It steps back where it can. */
export function isAside(line: string): boolean {
  return /^(?:出处|来源|依据|Source)|^[((][^()()]*[))]$/.test(line)
}
