/** What is counted or measured, the longer words first. */
export const UNIT =
  '个工作日|工作日|个自然日|个小时|个月|平方米|件次|人次|户次|场次|分钟|小时|英里|公里|场(?![地所馆])|堂(?=课)|[条件份个次人户篇起宗项张页家名位批期类元天日月年岁倍本册组套栋间字号件笔则桩]|%|‰'
