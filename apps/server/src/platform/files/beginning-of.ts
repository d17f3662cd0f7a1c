/** The first bytes of a stream, and the stream as it was: enough of it to know its type by. */
export async function beginningOf(
  content: AsyncIterable<Buffer>,
  bytes = 4100,
): Promise<{ beginning: Buffer; whole: AsyncIterable<Buffer> }> {
  const chunks = content[Symbol.asyncIterator]()
  const read: Buffer[] = []
  for (let size = 0; size < bytes; ) {
    const { value, done } = await chunks.next()
    if (done) break
    read.push(value)
    size += value.length
  }
  async function* whole() {
    yield* read
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { beginning: Buffer.concat(read), whole: whole() }
}
