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

export const CASE_COLUMNS = ['id', 'kind', 'receivedOn', 'result', 'decidedOn'] as const
export const HOTLINE_COLUMNS = ['id', 'source', 'period', 'received', 'closed'] as const
export const COUNT_COLUMNS = ['id', 'register', 'period', 'count'] as const

/** Questions that were not understood, masked when they were kept. */
export const MISS_COLUMNS = ['at', 'channel', 'text', 'nearest', 'count'] as const
