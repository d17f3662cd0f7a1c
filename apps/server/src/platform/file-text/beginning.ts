import { open } from 'node:fs/promises'

/** So many bytes of a file from its beginning, or all there are. */
export async function beginningOfFile(path: string, most: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(Math.min(most, size)),
      0,
      Math.min(most, size),
      0,
    )
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
