/** A piece of text on a page. Points; y grows upwards. */
export interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}
