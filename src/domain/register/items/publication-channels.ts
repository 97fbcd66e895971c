/** Where information is published (公开渠道), as records name it. */
export const PUBLICATION_CHANNELS = [
  '政府网站',
  '政府公报',
  '信息公开栏',
  '政务微博',
  '政务微信',
  '移动客户端',
  '查阅室',
  '其他',
] as const
