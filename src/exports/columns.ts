/** What is exported of the kinds of record whose entries the register does not take yet: their head. */
export const COLUMNS = {
  applications: [
    'id',
    'receivedOn',
    'clockStart',
    'via',
    'applicantType',
    'subject',
    'status',
    'dueOn',
    'dueCertain',
    'extendedTo',
    'repliedOn',
    'outcome',
  ],
  cases: ['id', 'kind', 'receivedOn', 'result', 'decidedOn'],
  hotline: ['id', 'source', 'period', 'received', 'closed'],
  counts: ['id', 'register', 'period', 'count'],
  misses: ['at', 'channel', 'text', 'nearest', 'count'],
} as const

export const FIGURE_COLUMNS = [
  'indicator',
  'label',
  'office',
  'year',
  'scope',
  'value',
  'unit',
  'basis',
  'source',
] as const
