/** Who is consulted goes by what he is to the matter, or by the kind of body he is. */
const BY_ROLE =
  '第三方|对方|他方|权利人|当事人|利害关系人|利益相关人|相关方|相对人|委托方|受托方|代理人|承包人|发包人|承租人|出租人|承运人|监护人|继承人|债权人|债务人|合伙人|股东|投资人|经营者|使用人|所有人|所有权人|产权人|举报人|投诉人|信访人|被征收人|被拆迁人|被处罚人|被投诉人|家属|家长|邻居|街坊|房东|租户|租客|住户|农户|村民|居民|业主|群众|商户|店主|老板|摊主|经销商|供应商|供货商|承包商|开发商|建设商|运营商|服务商|生产商|厂家|商家|卖家|专利人|作者|著作权人'
const BY_KIND =
  '[施建设监委承发甲乙丙租卖买供合运出托][工设计理托包方租售购货作营资管]?方|公司|企业|集团|工厂|厂|店|商场|市场|银行|合作社|协会|商会|学会|基金会|联合会|委员会|业委会|村委会|居委会|村委|居委|社区|物业|学校|中学|小学|大学|学院|幼儿园|医院|养老院|研究院|研究所|事务所|律所|工作室|中心|机关|部门|单位|政府|办事处|[^\\s]局|[^\\s]厅|[^\\s]委|[^\\s]办|[^\\s]所|[^\\s]站|[^\\s]队|[^\\s]院|[^\\s]馆|[^\\s]处|[^\\s]科|[^\\s]部'

const PARTY = new RegExp(`(?:${BY_ROLE}|${BY_KIND})(?:们|代表|负责人|[甲乙丙丁])?$`, 'u')
const OFFICE =
  /^(?:我们?|咱们?|俺们?|本)?(?:街道|办事处|单位|机关|方|街|办公室|公开办|信息公开办|经办人|承办人|承办科室|主任|书记|领导|分管领导)?$/u
const APPLICANT = /申请(?:人|者|单位|方)/u
/** 给…, 向…: to whom it is said, and not who says it; 对方 says it himself. */
const TO_WHOM = /^(?:给|向(?!阳)|跟|与|为了?|就|将|把|对(?!方)|针对|根据|按|经)/u

/** Who a clause says something of: one that was consulted, the office itself or nobody, the applicant; or a name that tells nothing. */
export type ClauseSpeaker = 'party' | 'office' | 'applicant' | 'unknown'

/** Who speaks, by the words before the verb. */
export function speakerNamed(words: string): ClauseSpeaker {
  if (APPLICANT.test(words)) return 'applicant'
  if (OFFICE.test(words) || TO_WHOM.test(words)) return 'office'
  return PARTY.test(words) ? 'party' : 'unknown'
}
