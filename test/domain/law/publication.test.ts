import assert from 'node:assert/strict'
import { publicationArticle, publicationDueOn } from '../../../src/domain/law/publication.ts'
import { cite } from '../../../src/domain/law/rule-set.ts'
import { loadWorkCalendar } from '../../../src/facts/holidays.ts'
import { day } from '../../support/day.ts'

describe('the limit for publication', () => {
  const calendar = loadWorkCalendar()

  it('is twenty working days after the information was made', () => {
    assert.deepEqual(publicationDueOn(calendar, day('2026-02-10')), {
      date: '2026-03-16',
      certain: true,
    })
  })

  it('is provisional where it leaves the known holidays', () => {
    assert.deepEqual(publicationDueOn(calendar, day('2026-12-04')), {
      date: '2027-01-04',
      certain: false,
    })
  })

  it('rests on the article that was in force when it was made', () => {
    assert.equal(
      cite(publicationArticle(day('2019-05-14'))),
      '《政府信息公开条例》(2007年)第十八条',
    )
    assert.equal(
      cite(publicationArticle(day('2019-05-15'))),
      '《政府信息公开条例》(2019年)第二十六条',
    )
  })
})
