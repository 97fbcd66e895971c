/** Whether it is the code of a Chinese character of the common block, as most are. */
export function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
