import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  classifierOf,
  trainModel,
  type Classifier,
} from '../../../src/understanding/engine/classifier.ts'
import { modelKey, readModel, writeModel } from '../../../src/understanding/engine/model-file.ts'
import type { Model } from '../../../src/understanding/engine/model.ts'
import { type ModelPlace, savedModel } from '../../../src/understanding/engine/saved-model.ts'
import { conceptsOf, trainingRows } from './rows.ts'

const FEW = new Set(['ask-contact', 'fees', 'greet', 'review-items', 'thanks', 'out-of-scope'])

describe('The intent engine', () => {
  const rows = trainingRows().filter(({ intent }) => FEW.has(intent))
  const key = modelKey(rows, '1')
  let model: Model
  let classifier: Classifier

  before(async () => {
    model = await trainModel(rows, conceptsOf)
    classifier = classifierOf(model, conceptsOf)
  })

  it('trains to the same bytes twice', async () => {
    const again = await trainModel(rows, conceptsOf)
    assert.ok(writeModel(again, key) === writeModel(model, key))
  })

  it('answers from a saved model as from the trained one', async () => {
    const saved = readModel(writeModel(model, key), key)
    assert.ok(saved)
    const fromFile = classifierOf(saved, conceptsOf)
    for (const { text } of rows)
      assert.deepEqual(await fromFile.classify(text), await classifier.classify(text))
  })

  it('does not take a saved model for another training, nor a damaged one', () => {
    const file = writeModel(model, key)
    const cases = [
      ['other rows', file, modelKey(rows.slice(1), '1')],
      ['other concepts', file, modelKey(rows, '2')],
      ['cut off', file.slice(0, -5), key],
      ['empty', '', key],
      ['something else', '{"key":"x"}', key],
    ] as const
    for (const [what, text, wanted] of cases) assert.equal(readModel(text, wanted), undefined, what)
  })

  it('finds the intent of a plain message, best first', async () => {
    const cases = [
      ['你们电话是多少', 'ask-contact'],
      ['申请要交钱吗', 'fees'],
      ['谢谢你', 'thanks'],
      ['hello', 'greet'],
    ] as const
    for (const [text, intent] of cases) {
      const { ranked, inScope } = await classifier.classify(text)
      assert.equal(ranked[0]?.intent, intent, text)
      assert.ok(inScope > 0.5, text)
      assert.ok(ranked.every(({ confidence }, i) => confidence <= (ranked[i - 1]?.confidence ?? 1)))
    }
  })

  it('never names out-of-scope among the intents', async () => {
    for (const { text } of rows) {
      const { ranked } = await classifier.classify(text)
      assert.ok(
        ranked.every(({ intent }) => intent !== 'out-of-scope' && intent !== 'None'),
        text,
      )
    }
  })

  it('rejects nearly every out-of-scope row that it was trained on', async () => {
    const foreign = rows.filter(({ intent }) => intent === 'out-of-scope')
    const verdicts = await Promise.all(foreign.map(({ text }) => classifier.classify(text)))
    const passed = verdicts.filter(({ inScope }) => inScope >= 0.5)
    assert.ok(passed.length <= foreign.length * 0.01, `${passed.length} of ${foreign.length}`)
  })

  it('reads nothing into a title: hidden or not, its words do not steer', async () => {
    const verdict = await classifier.classify('审核通过《低保公示》')
    assert.deepEqual(await classifier.classify('审核通过《你好谢谢电话多少》'), verdict)
    assert.deepEqual(await classifier.classify('审核通过\ufffc\ufffc\ufffc\ufffc'), verdict)
  })

  it('reads a year as a number like any other, but 12345 by name', async () => {
    const verdict = await classifier.classify('2018年电话')
    assert.deepEqual(await classifier.classify('1999年电话'), verdict)
    assert.notDeepEqual(await classifier.classify('12345年电话'), verdict)
  })

  it('takes any text calmly', async () => {
    const strange = ['', ' ', '\n', '__proto__', 'constructor', '\ud800', '😀', '公'.repeat(20_000)]
    for (const text of strange) {
      const { ranked, inScope } = await classifier.classify(text)
      assert.ok(inScope >= 0 && inScope <= 1, text.slice(0, 20))
      assert.ok(ranked.every(({ confidence }) => confidence >= 0 && confidence <= 1))
    }
    assert.deepEqual(await classifier.classify(''), { ranked: [], inScope: 0 })
  })

  it('answers many at once as one after the other', async () => {
    const texts = rows.slice(0, 50).map(({ text }) => text)
    const together = await Promise.all(texts.map((text) => classifier.classify(text)))
    for (const [i, text] of texts.entries())
      assert.deepEqual(together[i], await classifier.classify(text))
  })

  describe('saved beside the program', () => {
    const training = { rows: rows.slice(0, 150), conceptsOf, conceptsVersion: '1' }
    let folder: string
    /** Where nothing may go wrong. */
    const at = (...names: readonly string[]): ModelPlace => ({
      path: join(folder, ...names),
      unsaved: (error) => {
        throw error
      },
    })

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'model-'))
    })

    after(() => rm(folder, { recursive: true }))

    it('is written once and read from then on', async () => {
      const place = at('new', 'model.json')
      const { path } = place
      const trained = await savedModel(training, place)
      const written = await readFile(path, 'utf8')
      const read = await savedModel(
        { ...training, conceptsOf: () => assert.fail('it trained again') },
        place,
      )
      assert.deepEqual(read.intents, trained.intents)
      assert.equal(await readFile(path, 'utf8'), written)
    })

    it('is trained anew when the rows have changed or the file is damaged', async () => {
      const place = at('model.json')
      const { path } = place
      await savedModel(training, place)
      const first = await readFile(path, 'utf8')
      await savedModel({ ...training, rows: rows.slice(1, 151) }, place)
      assert.ok((await readFile(path, 'utf8')) !== first)
      await writeFile(path, first.slice(0, 1000))
      await savedModel(training, place)
      assert.ok((await readFile(path, 'utf8')) === first)
    })

    it('does without the file where none can be written, and says so', async () => {
      await writeFile(join(folder, 'file'), '')
      const path = join(folder, 'file', 'model.json')
      const told: unknown[] = []
      const model = await savedModel(training, { path, unsaved: (error) => told.push(error) })
      assert.ok(model.intents.length > 0)
      assert.match(String(told), /ENOTDIR/)
    })
  })
})
