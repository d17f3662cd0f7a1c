import type { Attachment } from '@polku/contract'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import { useErrorToast } from '../../../ui/use-error-toast.ts'

export type Upload = { id: string; name: string; size: number }

/** Files on their way to the server; each becomes an attachment of the draft once it is there. */
export function useUploads(onDone: (attachment: Attachment) => void, onFailed: () => void) {
  const tellError = useErrorToast()
  const [uploads, setUploads] = useState<readonly Upload[]>([])

  const upload = async (file: File): Promise<void> => {
    const id = crypto.randomUUID()
    setUploads((now) => [...now, { id, name: file.name, size: file.size }])
    try {
      onDone(await api.post('/api/v1/files', { file }))
    } catch (error) {
      onFailed()
      tellError(error, file.name)
    } finally {
      setUploads((now) => now.filter((each) => each.id !== id))
    }
  }
  return { uploads, add: (files: Iterable<File>) => [...files].forEach((file) => void upload(file)) }
}
