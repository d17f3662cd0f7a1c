/** The database cannot be reached, or has just ended the connection. */
export const databaseIsAway = (error: { code?: string; message: string }): boolean =>
  awayCodes.has(error.code ?? '') || /Connection terminated/.test(error.message) || isUnasked(error)

/** The connection was known to be broken: what was to be asked never was. */
const isUnasked = (error: { message: string }) =>
  error.message.startsWith('Client has encountered a connection error')

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

const unknown = new WeakSet<Error>()

/** The connection broke while the change was being committed: it may have happened. */
export function markOutcomeUnknown(error: unknown): void {
  if (error instanceof Error && databaseIsAway(error) && !isUnasked(error)) unknown.add(error)
}

export const isOutcomeUnknown = (error: Error): boolean => unknown.has(error)
