/**
 * What a store rejects with when it could not keep something: all of it is as it was before. The message is one
 * Chinese sentence for the operator, who has heard of it already.
 */
export class NotStored extends Error {
  override readonly name = 'NotStored'
}
