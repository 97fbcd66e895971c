import type { Role } from './role.ts'

/** What a person may want to do. Whatever is not listed here, nobody may. */
export type Action =
  | 'read-register'
  | 'record-item'
  | 'correct-item'
  | 'withdraw-item'
  | 'review-item'
  | 'publish-item'
  | 'archive-item'
  | 'record-application'
  | 'step-application'
  | 'amend-application'
  | 'read-applicant'
  | 'record-case'
  | 'amend-case'
  | 'record-count'
  | 'undo-change'
  | 'enter-holidays'
  | 'write-section'
  | 'import-report'
  | 'dismiss-finding'
  | 'manage-staff'

/** The rule for one action. */
export interface ActionRule {
  /** What it is called in a refusal. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Whose records: `own` are those he recorded himself (an admin: all), `others` all but those. */
  readonly records: 'any' | 'own' | 'others'
  /** Whether it may be done where others listen. */
  readonly inRooms: boolean
}

const RECORDERS: readonly Role[] = ['recorder', 'reviewer', 'admin']
const REVIEWERS: readonly Role[] = ['reviewer', 'admin']
const STAFF: readonly Role[] = ['recorder', 'reviewer', 'leader', 'admin']
const ADMINS: readonly Role[] = ['admin']

/** The whole of who may do what. A room hears public answers and what a recorder drafts there himself. */
export const ACTION_RULES: Readonly<Record<Action, ActionRule>> = {
  'read-register': { name: '查看未公开的登记', roles: STAFF, records: 'any', inRooms: false },
  'record-item': { name: '登记公开信息', roles: RECORDERS, records: 'any', inRooms: true },
  'correct-item': { name: '修改登记', roles: RECORDERS, records: 'own', inRooms: false },
  'withdraw-item': { name: '撤回登记', roles: RECORDERS, records: 'own', inRooms: false },
  'review-item': { name: '审核登记', roles: REVIEWERS, records: 'others', inRooms: false },
  'publish-item': { name: '登记发布', roles: RECORDERS, records: 'any', inRooms: false },
  'archive-item': { name: '登记移交', roles: RECORDERS, records: 'any', inRooms: false },
  'record-application': {
    name: '登记依申请公开',
    roles: RECORDERS,
    records: 'any',
    inRooms: false,
  },
  'step-application': {
    name: '登记申请的办理情况',
    roles: RECORDERS,
    records: 'any',
    inRooms: false,
  },
  'amend-application': { name: '更正申请登记', roles: RECORDERS, records: 'own', inRooms: false },
  'read-applicant': { name: '查看申请人资料', roles: RECORDERS, records: 'own', inRooms: false },
  'record-case': {
    name: '登记复议、诉讼和举报',
    roles: RECORDERS,
    records: 'any',
    inRooms: false,
  },
  'amend-case': { name: '更正案件登记', roles: RECORDERS, records: 'own', inRooms: false },
  'undo-change': { name: '撤销登记', roles: RECORDERS, records: 'own', inRooms: false },
  'enter-holidays': { name: '录入放假安排', roles: ADMINS, records: 'any', inRooms: false },
  'record-count': { name: '登记数量', roles: RECORDERS, records: 'any', inRooms: false },
  'write-section': { name: '撰写年报文字', roles: RECORDERS, records: 'any', inRooms: false },
  'import-report': { name: '导入年报', roles: ADMINS, records: 'any', inRooms: false },
  'dismiss-finding': { name: '处理核验结果', roles: RECORDERS, records: 'any', inRooms: false },
  'manage-staff': { name: '管理人员', roles: ADMINS, records: 'any', inRooms: false },
}
