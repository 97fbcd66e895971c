import assert from 'node:assert/strict'
import { bodyOf } from '../reading.ts'

/** What a check has against a sentence. */
function doubts(sentence: string): readonly string[] {
  return bodyOf(sentence)
    .findings.filter(({ status }) => status === 'uncertain' || status === 'fail')
    .map(({ status, message }) => `${status}: ${message}`)
}

interface Claims {
  readonly sound: readonly string[]
  readonly wrong: readonly string[]
}

const CLAIMS: Readonly<Record<string, Claims>> = {
  'a rate and the counts that it names': {
    sound: [
      '收到申请16件,上年结转2件,办结18件,办结率100%。',
      '收到申请16件,按时办结15件,结转下年1件,按时办结率100%。',
      '热线受理来电3256个,办结3198个,办结率98.2%,群众满意率95%以上。',
      '受理工单500件,满意率98%。',
    ],
    wrong: [
      '收到申请16件,办结14件,办结率100%。',
      '受理依申请公开38件,按时答复36件,答复率达98%。',
      '收到留言250条,其中满意230条,满意率95%。',
      '制发规范性文件3件,公开5件,公开率100%。',
    ],
  },
  'what was done and what came in': {
    sound: [
      '新收政府信息公开申请10件,上年结转5件,全年共答复15件。',
      '受理热线工单356件,办结350件,未办结6件。',
      '办理人大代表建议12件、政协提案9件,办结21件。',
    ],
    wrong: [
      '收到政府信息公开申请5件,答复8件。',
      '新收政府信息公开申请10件,上年结转2件,全年共答复15件。',
      '受理热线工单356件,办结350件,未办结16件。',
      '收到意见建议15条,其中采纳18条。',
    ],
  },
  'a list and the total behind it': {
    sound: [
      '当面申请3件、信函申请4件、网络申请6件,合计13件。',
      '公开机构类20条(内有领导5条、内设机构15条)、动态类80条,共计100条。',
      '举办培训3期,召开会议5次,印发文件共计12份。',
      '一季度公开30条,二季度公开25条,全年共公开55条。',
    ],
    wrong: [
      '当面申请3件、信函申请4件、网络申请6件,合计15件。',
      '办理人大代表建议12件、政协提案9件,共23件。',
      '一季度公开30条,二季度公开25条,三季度公开28条,四季度公开40条,全年共公开130条。',
      '全年公开政府信息186条。概况类信息12条;政策类信息144条;其他类信息35条。',
    ],
  },
  'a whole and the parts that it is said to have': {
    sound: [
      '公开信息650条,其中政策解读32条、规范性文件4条、预决算信息12条。',
      '公开信息500条,其中通过网站公开500条,通过微信公开320条,通过公开栏公开88条。',
      '公开信息100条,其中机构类20条(内有领导5条、内设机构15条),动态类80条。',
      '新收政府信息公开申请8件,上年结转1件,均已办结,其中予以公开5件,部分公开1件,信息不存在3件。',
      '公开信息486条,其中处罚信息203条,抽检信息28期,检查信息67条,其他信息188条。',
    ],
    wrong: [
      '收到政府信息公开申请5件,其中当面申请2件、网络申请2件。',
      '主动公开信息650条,其中政府网站公开500条,政务新媒体公开100条。',
      '参训人员120人,其中机关干部60人,村干部80人。',
    ],
  },
  'shares of one whole': {
    sound: ['网络申请占55%、信函申请占30%、当面申请占15%。', '网络申请占55%、信函申请占30%。'],
    wrong: ['网络申请占55%、信函申请占30%、当面申请占25%。'],
  },
  'a share and the whole that it names': {
    sound: ['公开信息200条,其中政策解读类40条,占政策文件总数的80%。'],
    wrong: ['公开信息200条,其中政策解读类40条,占公开信息总数的80%。'],
  },
  'days and the year': {
    sound: [
      '2021年1月,我镇编制完成本报告。2020年3月8日召开推进会。',
      '根据2019年12月30日印发的通知,组织开展培训。',
      '自2008年5月1日起开展信息公开工作。',
    ],
    wrong: ['2020年2月30日,县政府召开推进会。', '2021年11月,我镇组织开展了政务公开培训。'],
  },
}

describe('what a report claims', () => {
  for (const [what, { sound, wrong }] of Object.entries(CLAIMS)) {
    it(`is let be where ${what} agree`, () => {
      for (const says of sound) assert.deepEqual(doubts(says), [], says)
    })

    it(`is doubted where ${what} do not`, () => {
      for (const says of wrong) assert.equal(doubts(says).length > 0, true, says)
    })
  }
})
