/** A file that belongs to a record; its bytes are kept beside the journal under their own hash. */
export interface KeptFile {
  readonly name: string
  readonly type: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** What offices attach, by the name's ending. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  wps: 'application/vnd.ms-works',
  txt: 'text/plain',
  csv: 'text/csv',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
}

/** Bytes of one file. */
export const LARGEST_FILE = 10 * 1024 * 1024
/** Files of one record. */
export const MOST_FILES = 10

/** @returns `undefined` for a type that is not taken */
export function fileType(name: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending] : undefined
}

/** Why the file is not taken, in one Chinese sentence; `undefined` when it is. */
export function fileFault(name: string, size: number): string | undefined {
  if (fileType(name) === undefined)
    return `“${name}”的类型不能作附件,可以附:${Object.keys(FILE_TYPES).join('、')}。`
  if (size === 0) return `“${name}”是空文件。`
  return size > LARGEST_FILE
    ? `“${name}”超过 ${LARGEST_FILE / 1024 / 1024} MB,请压缩或分开后再发。`
    : undefined
}
