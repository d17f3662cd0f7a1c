import { Refusal } from './refusal.ts'

/** A place in a list ordered by a time and an id, as opaque text. */
export interface TimeCursor {
  at: Date
  id: string
}

export const encodeCursor = (at: Date, id: string | number): string =>
  Buffer.from(`${at.getTime()}|${id}`).toString('base64url')

export function decodeCursor(text: string | undefined, idForm: RegExp): TimeCursor | null {
  if (text === undefined) return null
  const [at, id] = Buffer.from(text, 'base64url').toString().split('|')
  const time = Number(at)
  if (!at || !id || !Number.isSafeInteger(time) || Math.abs(time) > 8.64e15 || !idForm.test(id))
    throw new Refusal('cursor.invalid')
  return { at: new Date(time), id }
}

export const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const numberForm = /^\d{1,16}$/
