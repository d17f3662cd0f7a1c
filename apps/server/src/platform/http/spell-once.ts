import { oneSpelling } from '../text/one-spelling.ts'
import type { App } from './app.ts'

/** Whatever is typed or sent is kept and looked for in one spelling; only what must stay to the letter is left alone. */
export function spellOnce(app: App): void {
  app.addHook('preValidation', async (request) => {
    request.body = inOneSpelling(request.body)
    request.query = inOneSpelling(request.query)
  })
}

const toTheLetter = /password|secret|token|credential/i

export const inOneSpelling = (value: unknown): unknown => {
  if (typeof value === 'string') return oneSpelling(value)
  if (Array.isArray(value)) return value.map(inOneSpelling)
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, toTheLetter.test(key) ? inner : inOneSpelling(inner)]),
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  // A parsed query has an empty prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
