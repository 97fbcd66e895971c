import type { Command } from './command.ts'
import { later } from './later.ts'

const ASK = 'ask 问题… [--json] [--now 时间] | ask --jsonl [--now 时间] [--grant 用户=角色]…'
const STAFF = 'staff invite --role 角色 --name 姓名 | staff list [--json] | staff revoke 姓名'
const IMPORT = 'import 文件… [--office 机关] [--year 年份] [--dry-run] [--json]'
const EXPORT = 'export 内容 --format jsonl|csv|xlsx [-o 文件] [--with-personal-data]'
const REPORT = 'report 年份 --layout 格式 --format md|html|docx|xlsx|pdf|json [-o 文件]'

/** Each is loaded when it is called: the service's libraries cost the others a second. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'serve',
    {
      usage: 'serve',
      does: '启动服务:网页对话、接口和已配置的渠道',
      run: async (words) => (await import('./serve/serve.ts')).serve(words),
    },
  ],
  [
    'chat',
    {
      usage: 'chat [--as 角色]',
      does: '在终端里对话',
      run: async (words) => (await import('./chat.ts')).chat(words),
    },
  ],
  [
    'ask',
    {
      usage: ASK,
      does: '问一句,答一句;--jsonl 逐行批量',
      run: async (words) => (await import('./ask/ask.ts')).ask(words),
    },
  ],
  [
    'import',
    {
      usage: IMPORT,
      does: '读入年度报告,得到数据和核验结果',
      run: async (words) => (await import('./import/import.ts')).importReports(words),
    },
  ],
  [
    'check',
    {
      usage: 'check 年份 [--office 机关] [--json]',
      does: '核验已导入的年报',
      run: async (words) => (await import('./check.ts')).check(words),
    },
  ],
  [
    'report',
    {
      usage: REPORT,
      does: '编写法定年度报告,草稿列出待处理事项',
      run: async (words) => (await import('./report.ts')).report(words),
    },
  ],
  [
    'export',
    {
      usage: EXPORT,
      does: '导出 figures items audit 等登记和数据',
      run: async (words) => (await import('./export.ts')).exportTable(words),
    },
  ],
  [
    'staff',
    {
      usage: STAFF,
      does: '邀请、列出、撤销工作人员',
      run: async (words) => (await import('./staff/staff.ts')).staff(words),
    },
  ],
  [
    'verify',
    {
      usage: 'verify [--json]',
      does: '核验日志没有被改动',
      run: async (words) => (await import('./verify.ts')).verify(words),
    },
  ],
  [
    'evaluate',
    {
      usage: 'evaluate 文件 [--now 时间]',
      does: '用问题文件打分',
      run: async (words) => (await import('./evaluate/evaluate.ts')).evaluate(words),
    },
  ],
  ['backup', later('backup 文件', '备份全部数据到一个文件')],
  ['restore', later('restore 文件', '从备份恢复')],
  ['move', later('move --to 文件夹|postgres://…', '把全部数据迁到另一处')],
])
