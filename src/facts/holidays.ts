import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import packaged from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { type CivilDate, parseCivilDate, yearOf } from '../domain/time/civil-date.ts'
import { type HolidayNotice, withNotices } from '../domain/time/holiday-notice.ts'
import type { WorkCalendar } from '../domain/time/work-calendar.ts'
import { holidayNotice } from './holiday-notice.ts'
import { readFacts, shipped } from './shipped.ts'

/**
 * The calendar that comes with chinese-days (2004 on), with what the folders' `YYYY.yaml` files put in its
 * place. Throws when a file is not as it must be, naming it.
 *
 * @param folders later ones win; one that does not exist holds nothing
 */
export function loadWorkCalendar(folders: readonly string[] = [shipped('holidays')]): WorkCalendar {
  return withNotices(packagedCalendar(), folders.flatMap(readNotices))
}

function packagedCalendar(): WorkCalendar {
  const holidays = named(packaged.holidays)
  const makeupDays = named(packaged.workdays)
  return { knownYears: new Set([...holidays.keys()].map(yearOf)), holidays, makeupDays }
}

/** @param days `"2026-10-01": "National Day,国庆节,3"` */
function named(days: Readonly<Record<string, string>>): ReadonlyMap<CivilDate, string> {
  return new Map(
    Object.entries(days).map(([text, names]) => {
      const date = parseCivilDate(text)
      if (date === undefined) throw new Error(`chinese-days holds ${text}, which is no day`)
      return [date, names.split(',')[1] ?? names]
    }),
  )
}

function readNotices(folder: string): readonly HolidayNotice[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^\d{4}\.yaml$/.test(name))
  return names.sort().map((name) => {
    const file = join(folder, name)
    const notice = readFacts(file, holidayNotice)
    if (`${String(notice.year)}.yaml` === name) return notice
    throw new Error(`${file} is of the year ${String(notice.year)}; name the file by it`)
  })
}
