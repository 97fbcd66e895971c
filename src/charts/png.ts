import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Rasterise = (svg: string) => Promise<Uint8Array>

/** The fonts of pictures, and how the process is told of them. */
export interface PictureFonts {
  readonly folder: string
  announce(fontConfig: string): void
}

/**
 * Makes pictures with the fonts of one folder, whatever the machine has: without a Chinese font it would draw
 * boxes. The library is loaded by the first picture, because it looks for its fonts only then.
 */
export function rasteriser(fonts: PictureFonts): Rasterise {
  let loading: Promise<Rasterise> | undefined
  return async (svg) => {
    loading ??= load(fonts)
    return (await loading)(svg)
  }
}

async function load(fonts: PictureFonts): Promise<Rasterise> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-fonts-'))
  const file = join(folder, 'fonts.conf')
  await writeFile(file, fontConfig(fonts.folder, folder))
  fonts.announce(file)
  const { default: sharp } = await import('sharp')
  // One picture at a time, nothing kept between them: they are rare, and memory is not.
  sharp.cache(false)
  sharp.concurrency(1)
  return (svg) => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}

function fontConfig(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped(fonts)}</dir><cachedir>${escaped(cache)}</cachedir></fontconfig>
`
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
