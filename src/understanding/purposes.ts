/** What the answer is for: 巡察材料要用, 做PPT用的, 台账里缺个数. */
const PURPOSE =
  /(?:[要急备]用|要(?:看|查|填|报|交|写|引|引用|上报|汇报)|(?<![使作费信公专通实日常利运启应适套采聘])用|[缺差少](?:一?个|几个|这个)?(?:数|数据|数字))(?:一下|呢|的|了)?$/u
/** What people write and are looked at for, whatever it is about. */
const WORK =
  /^(?:[写做填编报给拟]|我们?|领导|上级|区里|市里|年底|年终)*(?:纪检|审计|巡[察视]|迎检|创城|考[核评]|评[比估优]|督[查办]|论文|毕设|作业|稿子?|新闻稿|ppt|台账|材料|总结|汇报|报[告表]|课题|调研|采访|年鉴|志书|提案|议案|绩效|组|办|会|的|里|中|表|上)+$/iu

/**
 * Where a clause begins to say what the answer is for: at once, where nothing is named but the work that it is for;
 * else behind what it names, which may be what is asked about.
 */
export function purposeIn(clause: string): number | undefined {
  const purpose = clause.search(PURPOSE)
  if (purpose < 0) return undefined
  return WORK.test(clause.slice(0, purpose)) ? 0 : purpose
}
