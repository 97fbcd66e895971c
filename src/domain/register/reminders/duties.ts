import { civilDate, type CivilDate, yearOf } from '../../time/civil-date.ts'
import { quarterPeriod } from '../../time/period.ts'
import type { StaffRole } from '../../people/role.ts'

/** What an office owes by the calendar, whatever its records are. */
export interface Duty {
  /** Names it for ever: `annual-report 2025`. */
  readonly key: string
  /** In Chinese: 2025年度政府信息公开工作年度报告. */
  readonly name: string
  /** The first day on which it is worth a reminder. */
  readonly from: CivilDate
  /** The last day to do it; `undefined` where no rule states one. */
  readonly dueOn?: CivilDate
  /** After this day nobody is reminded any more; overdue duties with a day of their own have no such end. */
  readonly until?: CivilDate
  readonly roles: readonly StaffRole[]
}

/** What is known of the office that a duty may already have been done by. */
export interface Done {
  /** Years whose annual report is stored. */
  readonly reports: ReadonlySet<number>
  /** Years whose holidays are known. */
  readonly holidays: ReadonlySet<number>
}

/** The duties of the year that the day lies in, except those that are done. */
export function dutiesOn(day: CivilDate, { reports, holidays }: Done): readonly Duty[] {
  const year = yearOf(day)
  return [
    ...(reports.has(year - 1) ? [] : [annualReport(year - 1)]),
    ...[1, 2, 3, 4].map((quarter) => quarterlyReport(year, quarter)),
    ...(holidays.has(year + 1) ? [] : [holidayNotice(year + 1)]),
  ]
}

/**
 * The report on a year is published by 31 January, under the rules of 2007 by 31 March.
 *
 * @source 《政府信息公开条例》(2019)第四十九条
 * @source 《政府信息公开条例》(2007)第三十一条
 */
function annualReport(year: number): Duty {
  return {
    key: `annual-report ${String(year)}`,
    name: `${String(year)}年政府信息公开工作年度报告`,
    from: must(civilDate(year + 1, 1, 1)),
    dueOn: must(year < FIRST_OF_2019 ? civilDate(year + 1, 3, 31) : civilDate(year + 1, 1, 31)),
    roles: ['recorder', 'reviewer', 'leader', 'admin'],
  }
}

/** 2019 is the first year whose report fell under the rules of 2019. */
const FIRST_OF_2019 = 2019

/** The party and government office reports each quarter (report of 2018, part 一(五)); no rule states the day. */
function quarterlyReport(year: number, following: number): Duty {
  const { start } = quarterPeriod(year, following)
  const [of, quarter] = following === 1 ? [year - 1, 4] : [year, following - 1]
  return {
    key: `quarterly-report ${String(of)}-${String(quarter)}`,
    name: `${String(of)}年第${'一二三四'.charAt(quarter - 1)}季度信息公开情况报送和两馆移交清单`,
    from: start,
    until: must(civilDate(year, following * 3 - 2, 15)),
    roles: ['recorder', 'reviewer'],
  }
}

/** Without the notice every count that reaches into the year stays provisional. */
function holidayNotice(year: number): Duty {
  return {
    key: `holiday-notice ${String(year)}`,
    name: `录入${String(year)}年放假安排(国务院办公厅通知),否则跨年的期限只能暂定`,
    from: must(civilDate(year - 1, 12, 1)),
    dueOn: must(civilDate(year - 1, 12, 31)),
    roles: ['admin'],
  }
}

function must(day: CivilDate | undefined): CivilDate {
  if (day === undefined) throw new Error('a duty in a year outside 0 to 9999: check the year first')
  return day
}
