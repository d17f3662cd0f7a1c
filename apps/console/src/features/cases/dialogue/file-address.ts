import { addressOf } from '../../../lib/api.ts'

export const fileAddress = (id: string): string => addressOf('/api/v1/files/{id}', { path: { id } })
