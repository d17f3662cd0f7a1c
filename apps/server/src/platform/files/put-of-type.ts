import { fileTypeFromBuffer } from 'file-type'
import { beginningOf } from './beginning-of.ts'
import type { Files } from './files.ts'

/**
 * Stores a file of one of these types. Its content says what it is: looked at as it comes, so that what is refused is
 * never stored. Throws `refused()` for another type, `tooLarge()` where more came than is taken.
 */
export async function putOfType<Type extends string>(
  files: Pick<Files, 'put'>,
  { content, truncated }: { content: AsyncIterable<Buffer>; truncated: () => boolean },
  types: readonly Type[],
  { refused, tooLarge }: { refused: () => Error; tooLarge: () => Error },
) {
  const { beginning, whole } = await beginningOf(content)
  const type = await fileTypeFromBuffer(beginning)
  const mediaType = types.find((allowed) => allowed === type?.mime)
  if (!mediaType) throw refused()
  async function* allOfIt() {
    yield* whole
    if (truncated()) throw tooLarge()
  }
  return { ...(await files.put(allOfIt())), mediaType }
}
