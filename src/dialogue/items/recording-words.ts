/** Greetings, hesitation and thanks, as they come out of voice typing, too. */
const TALK =
  '你好 您好 哈喽 嗨 hello hi 早上好 上午好 中午好 下午好 晚上好 在吗 在不在 在么 有空没 有空吗 忙不忙 打扰一下 打扰 不好意思 谢谢 谢啦 多谢 感谢 辛苦 拜托 劳驾 麻烦 请问 请 帮忙 帮 小助手 助手 机器人 老师 同志 领导 师傅 亲 那个 这个 那啥 这啥 就是说 就是 就说 然后 话说 对了 怎么说呢 嗯 呃 额 唉 哎 诶 欸 喂 嘿 咳 哦 噢 喔 好的 好 啊 呀 哈 嘛 吧 呗 啦 咯 哟 呢 嘞 喽 哇 行 可以'

/** Who does it, to whom, and that it is wanted. */
const WISH =
  '我们 咱们 咱 我 你们 你 您 替 给 让 叫 忙 大家 需要 想要 想 要 得 应该 有 来 还有 还 另外 同时 再 又 已经 已 都 也 刚刚 刚才 刚 现在 先 接着 继续 马上 顺便 今早 早上 上午 中午 下午 傍晚 晚上 今儿 昨儿'

const RECORDING =
  '登记 录入 补登 补录 记录 新增 新建 增加 添加 上报 入库 入账 登 录 记 补 加 添 报 存 建 弄 做 入 台账 批量 公开信息 信息公开 主动公开 主动 信息 文件 材料 东西 资料 内容 事情 一下 一个 一条 新的 事 下 以下 下面 如下 分别 进来 进去'

/** Words of making and making public, and the names of what is recorded of an item. */
const PUBLISHING =
  '公开 发布 公布 公示 张贴 推送 上传 挂网 上网 刊登 刊发 发出 公告 贴出 挂出 放上 挂 贴 发 推 放 晒 上 传 生成 形成 印发 制定 出台 制发 签发 成文 发文 下发 编制 拟定 首页 主页 栏目 页面 版面 头条 同步 同时 两个 几个 两边 文件名称 文件名 标题 题目 名称 名字 名为 叫做 叫作 发文字号 文件号 字号 文号 编号 类别 分类 类型 渠道 方式 途径 日期 时间 那一类 这一类 那类 这类 归类 归到 归在 归入 归 算是 算 属于 属'

const SMALL =
  '一二两三几十新条份个篇则张批项笔件号的了着过完是在于到从由被把将按为和跟与及以之里上去下出来类栏渠那这它文'

/** The longest first: 公开信息 before 公开. */
const WORDS = [TALK, WISH, RECORDING, PUBLISHING]
  .flatMap((words) => words.split(' '))
  .toSorted((one, other) => other.length - one.length)
  .join('|')

const SPOKEN = new RegExp(`${WORDS}|[\\s\\p{P}\\p{S}${SMALL}]`, 'giu')

/** Whether the words only ask for the recording or tell of the publishing, and name nothing. */
export function isTalk(words: string): boolean {
  return words.replace(SPOKEN, '') === ''
}

/** What no title begins with. */
const FIRST =
  '你好|您好|哈喽|早上好|上午好|中午好|下午好|晚上好|在吗|在不在|有空没|有空吗|打扰一下|不好意思|谢谢|辛苦|拜托|劳驾|麻烦|请问|小助手|助手|机器人|那个|这个|那啥|就是说|就是|然后|话说|对了|我们街道|咱们街道|我们社区|咱们|我们|[嗯呃唉哎诶欸喂嘿咳哦噢喔啊呀吧了哈]'

const AHEAD = new RegExp(`^(?:(?:${FIRST})[\\s,，、。!！~～…]*)+`, 'u')

/** How many characters at the start are greeting and hesitation: 呃就是说那个, 喂小助手. */
export function talkAhead(words: string): number {
  return AHEAD.exec(words)?.[0].length ?? 0
}
