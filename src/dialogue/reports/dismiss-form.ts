import type { Dismissal } from '../../domain/figures/finding.ts'
import { reportId } from '../../domain/register/fold.ts'
import { fail, ok } from '../../domain/result.ts'
import { denied } from '../permission.ts'
import { type Form, heardText } from '../forms/form.ts'
import { goOn } from '../forms/go-on.ts'
import { reasonIn } from './dismissal.ts'

/** Plain JSON. */
export interface DismissValues extends Partial<Dismissal> {
  /** How the register names the report. */
  readonly of: string
}

/** A finding that staff looked into and do not count (忽略核验): never without a reason. */
export const DISMISS_FORM: Form<DismissValues> = {
  intent: 'check-report',
  fields: [
    {
      key: 'reason',
      names: ['原因', '理由'],
      missing: ({ reason }) => reason === undefined,
      question: ({ message }) => ({ text: `请问为什么忽略这一条?请写明原因。\n${message ?? ''}` }),
      read(heard) {
        const reason = heard.meant === 'set' ? reasonIn(heardText(heard)) : undefined
        return reason === undefined ? undefined : { set: { reason }, whole: true }
      },
    },
  ],
  check: () => [],
  card: ({ message, reason }) => ({
    text: `请核对要忽略的一条核验结果:\n${message ?? ''}\n原因:${reason ?? ''}\n${goOn()}`,
  }),
  async write({ of, rule, message, reason }, desk) {
    const refused = denied(desk, 'dismiss-finding')
    if (refused !== undefined) return fail(refused.says)
    const report = await desk.find('report', of)
    if (report === undefined || rule === undefined || message === undefined || reason === undefined)
      return fail({ text: '这份年报已经不在库中,没有写入。', outcome: 'no-data' })
    const dismissals = [...(report.dismissals ?? []), { rule, message, reason }]
    const text = `已忽略:${message}(原因:${reason})。核验结果保留,并写明这个原因。`
    return ok({
      events: [{ type: 'ReportImported', report: { ...report, dismissals } }],
      acknowledge: () => ({ text, outcome: 'recorded' }),
      once: [`dismiss ${reportId(report)} ${dismissals.length}`],
    })
  },
}
