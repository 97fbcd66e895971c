/** The direction of the house. docs/architecture.md draws it. */
const island = (name) => ({
  name: `${name}-is-an-island`,
  comment:
    'An adapter knows the domain, the ports and its library; what it needs besides is handed to it.',
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|intents)/', pathNot: `^src/(${name}|domain|ports)/` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|/stand-ins/' },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows nothing but itself.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/|node_modules/dayjs/' },
    },
    {
      name: 'only-time-knows-dayjs',
      severity: 'error',
      from: { pathNot: '^src/domain/time/' },
      to: { path: 'node_modules/dayjs/' },
    },
    {
      name: 'ports-know-the-domain',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: '^src/(domain|ports)/' },
    },
    {
      name: 'dialogue-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/dialogue/' },
      to: { pathNot: '^src/(domain|ports|dialogue)/' },
    },
    {
      name: 'intents-know-dialogue-and-domain',
      comment: 'A skill that needs a library is a port that has not been written yet.',
      severity: 'error',
      from: { path: '^intents/' },
      to: { pathNot: '^(intents/|src/(dialogue|domain)/)' },
    },
    {
      name: 'a-skill-knows-no-other',
      severity: 'error',
      from: { path: '^intents/([^/]+)/' },
      to: { path: '^intents/', pathNot: '^intents/$1/' },
    },
    ...['understanding', 'channels', 'stores', 'reports', 'charts', 'exports', 'facts'].map(island),
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { pathNot: '^(src/cli/|test/)' },
      to: { path: '^src/(main\\.ts|cli/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'] },
  },
}
