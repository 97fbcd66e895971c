import assert from 'node:assert/strict'
import { bodyOf, figuresIn } from '../reading.ts'

interface Case {
  readonly says: string
  readonly states: string
}

function check(cases: readonly Case[]): void {
  for (const { says, states } of cases) assert.equal(figuresIn(says), states, says)
}

describe('figures in running text', () => {
  it('are read before and behind the thing they count', () => {
    check([
      { says: '召开专题会议3次,印发通知2份。', states: '3次; 2份' },
      { says: '共收到2份书面政府信息公开申请。', states: '2份' },
      { says: '制作119期政策简明问答,收到4件信息公开申请。', states: '119期; 4件' },
      { says: '组织工作人员30人次参加培训,开放查阅点 12 处。', states: '30人次; 12处' },
    ])
  })

  it('keep their value through wide signs, thousands, scales and Chinese numerals', () => {
    check([
      { says: '开展自查４次，公开信息１２３条。', states: '4次; 123条' },
      { says: '公开行政许可信息1,234条。', states: '1234条' },
      { says: '网站访问量达18.6万人次,收取费用1.5万元。', states: '186000人次; 15000元' },
      { says: '全年召开会议两次,举办培训班三期。', states: '2次; 3期' },
      { says: '共接待群众一百二十人次。', states: '120人次' },
      { says: '卫生热线接听电话417个,联系电话5576799。', states: '417个' },
    ])
  })

  it('are lower bounds where the words say so', () => {
    check([
      { says: '公开各类信息18万余条。', states: '180000条 约' },
      { says: '公开信息755多条,处理问题3000余起。', states: '755条 约; 3000起 约' },
      { says: '阅读量超2300万次,满意率在95%以上。', states: '23000000次 约; 95% 约' },
    ])
  })

  it('stand without a count word where the words before announce a number', () => {
    check([
      { says: '在镇工作专栏公布信息135。', states: '135' },
      { says: '受理政府信息公开申请0,行政复议0件。', states: '0; 0件' },
      { says: '新增注册用户2868,网站总访问量900次。', states: '2868; 900次' },
    ])
  })

  it('are shares and rates of what stands before them', () => {
    const [, share] = bodyOf('规划类信息3条,占9%。').figures
    const [, , rate] = bodyOf('热线受理群众诉求20件,办结20件,办结率100%。').figures
    assert.equal(share?.label, '规划类信息占')
    assert.equal(rate?.value, 100)
  })

  it('are not found in what only looks like a number', () => {
    const texts = [
      '根据《条例》第二十条、第9至12条及清政办〔2020〕15号文件,在20个工作日内答复。',
      '编印清府办〔201864号、清政办2013224两份通知的要求已经落实。',
      '本报告分七个部分,主动公开的信息类别共有3类,主要从三个方面推进。',
      '联系电话:0591-87654321,传真:87654322,邮编:350001,地址:五一路100号3楼。',
      '周一至周五8:30-12:00办公,详见http://www.example.gov.cn/2020/12/30.html。',
      '打造“15分钟政务服务圈”,推进“1+3+N”模式和5G应用,推广12345热线。',
      '一是加强领导,二是完善制度;落实一次性告知和“最多跑一次”。',
      '自20201月1日起至202012月31日止,自202011日起20201231止。',
      '2020年12月开展第3季度检查,排名全县第2,刊发第六期简报。',
    ]
    for (const text of texts) assert.equal(figuresIn(text), '', text)
  })

  it('of another year state no figure of this one', () => {
    const report = bodyOf('与去年的120条相比,2020年主动公开政府信息150条。')
    const disclosed = report.figures.filter((figure) => figure.indicator === 'disclosed.items')
    assert.deepEqual(
      disclosed.map((figure) => figure.value),
      [150],
    )
  })

  it('go by the words of the report where the catalogue has no entry', () => {
    const [figure] = bodyOf('截止目前,公租房已录入 55 件。').figures
    assert.equal(figure?.indicator, undefined)
    assert.equal(figure?.label, '公租房已录入')
  })

  it('of documents that are open on request are no applications', () => {
    const [figure] = bodyOf('其中依申请公开信息数54条。').figures
    assert.equal(figure?.indicator, undefined)
  })

  it('that something was done to are not counts of it', () => {
    const [cases, fee] = bodyOf('对25件政府信息公开申请案件收取了信息处理费2950元。').figures
    assert.equal(cases?.indicator, undefined)
    assert.equal(fee?.indicator, 'fees.collected')
  })

  it('answer for the applications that were named just before', () => {
    const indicators = bodyOf('共受理政府信息公开申请 39 件,答复 30 件。').figures.map(
      (figure) => figure.indicator,
    )
    assert.deepEqual(indicators, ['applications.received', 'applications.replied'])
  })
})

describe('a number that several things share', () => {
  it('is told of each of them', () => {
    const { figures } = bodyOf('行政复议、行政诉讼案件均为0,召开会议3次。')
    assert.deepEqual(
      figures.map(({ indicator, value }) => `${indicator ?? '-'} ${String(value)}`),
      ['reconsideration.received 0', 'litigation.received 0', '- 3'],
    )
  })

  it('is no promise for the next year', () => {
    check([{ says: '下一步,我镇将组织不少于3次专题培训。', states: '' }])
  })
})

describe('the scope of a figure', () => {
  it('is all years together only where the words say so', () => {
    check([
      { says: '2020年公开政府信息39条,历年累计公开286条。', states: '39条; 286条 累计' },
      { says: '2020年公开政府信息39条,累计公开286条。', states: '39条; 286条 累计' },
      { says: '年度累计主动公开政府信息158条。', states: '158条' },
      { says: '2020年累计公开政府信息24条,累计举行发布会151场。', states: '24条; 151场 累计' },
      { says: '截至2020年12月31日,累计主动公开政府信息93条。', states: '93条' },
      { says: '自2008年5月1日《条例》施行以来,累计收到申请6件。', states: '6件 累计' },
      { says: '今年以来累计发布信息2033条。', states: '2033条' },
      { says: '2008年以来历年累计公开政府信息3,902条。', states: '3902条 累计' },
      { says: '2008年以来公开政府信息3902条。', states: '3902条 累计' },
      { says: '2020年以来公开政府信息33条。', states: '33条' },
    ])
  })

  it('of a part is that of its whole', () => {
    check([
      { says: '历年累计收到申请6件,其中当面申请5件。', states: '6件 累计; 5件 累计' },
      {
        says: '历年累计收到申请6件,其中当面申请0件,历年累计5件。',
        states: '6件 累计; 0件; 5件 累计',
      },
    ])
  })
})
