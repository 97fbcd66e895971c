import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { compile } from './src/facts/compiled.ts'
import { loadConcepts } from './src/facts/concepts.ts'
import { COMPILED } from './src/facts/shipped.ts'
import { loadIntents } from './src/intents.ts'
import { trainedModel } from './src/office/mind.ts'

const ROOT = import.meta.dirname
const DIST = join(ROOT, 'dist')

/** Compiles the program for plain Node into `dist/`. */
function buildProgram(): void {
  for (const folder of ['src', 'intents'])
    rmSync(join(DIST, folder), { recursive: true, force: true })
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const compiler = join(typescript, 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
  // npx runs the file itself.
  chmodSync(join(DIST, 'src', 'cli', 'gongkai.js'), 0o755)
}

/** Bundles the chat page with everything it needs: it loads nothing from anywhere else. */
async function buildPage(): Promise<void> {
  const from = join(ROOT, 'src', 'channels', 'web', 'page')
  const to = join(DIST, 'page')
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  await build({
    entryPoints: [join(from, 'main.ts'), join(from, 'page.css')],
    entryNames: 'page',
    outdir: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const file of ['index.html', 'icon.svg']) copyFileSync(join(from, file), join(to, file))
}

/** Parses the facts, so that no start need. */
function buildFacts(): void {
  const data = join(ROOT, 'data')
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
  const texts = files.filter((name) => name.endsWith('.yaml'))
  writeFileSync(COMPILED, compile(texts.map((name) => readFileSync(join(data, name), 'utf8'))))
}

/** Trains the understanding, so that the first start need not. */
async function buildModel(): Promise<void> {
  await trainedModel(await loadIntents(join(ROOT, 'intents')), loadConcepts())
}

/** The Chinese font of charts and PDF files, in two weights out of nine, with its licence. */
function copyFonts(): void {
  const from = dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`))
  const to = join(DIST, 'fonts')
  mkdirSync(to, { recursive: true })
  for (const [file, name] of FONT_FILES) copyFileSync(join(from, file), join(to, name))
}

const FONT = '@expo-google-fonts/noto-sans-sc'
const FONT_FILES = [
  [join('400Regular', 'NotoSansSC_400Regular.ttf'), 'NotoSansSC-Regular.ttf'],
  [join('700Bold', 'NotoSansSC_700Bold.ttf'), 'NotoSansSC-Bold.ttf'],
  ['LICENSE_FONT', 'OFL.txt'],
] as const

await buildPage()
copyFonts()
buildProgram()
buildFacts()
await buildModel()
