/** 公众, 登记员, 审核员, 领导, 管理员 */
export const ROLES = ['public', 'recorder', 'reviewer', 'leader', 'admin'] as const

export type Role = (typeof ROLES)[number]

export type StaffRole = Exclude<Role, 'public'>

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  public: '公众',
  recorder: '登记员',
  reviewer: '审核员',
  leader: '领导',
  admin: '管理员',
}

/** Who speaks. `user` is unique within all channels: `web:3f…`, `wechat:…`, `zhang` in a batch. */
export interface Actor {
  readonly user: string
  readonly role: Role
  /** As bound or granted; the user itself where nothing else is known. */
  readonly name: string
}
