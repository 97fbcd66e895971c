import mammoth from 'mammoth'
import { htmlText } from './html.ts'
import { checkedArchive } from './archive.ts'

/** The text of a Word document. Throws when it is damaged, larger inside than any report, or carries macros. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  checkedArchive(bytes)
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  )
  return htmlText(value)
}
