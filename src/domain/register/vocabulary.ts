/** A value of a closed list (类别, 公开渠道) and how people say it. */
export interface Term {
  /** As it is recorded and exported. */
  readonly name: string
  readonly says: readonly string[]
  /** Words that contain one of its sayings and mean something else: 网上申请 is no 网上. */
  readonly not?: readonly string[]
}
