/** Something that the user of the demo can put right: the message is for people and says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
