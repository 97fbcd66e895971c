/** The package's own types import without file extensions, which NodeNext does not resolve. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: 't'; to: 'cn' }): (text: string) => string
}
