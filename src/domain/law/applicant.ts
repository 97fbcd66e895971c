/** Who applies (申请人类型): the columns of table three of the annual report. */
export const APPLICANT_TYPES = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
] as const

export type ApplicantType = (typeof APPLICANT_TYPES)[number]
