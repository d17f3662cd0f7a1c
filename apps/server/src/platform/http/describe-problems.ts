import { type ErrorCode, errorCodes } from '@polku/contract'

/** What decides which problems an operation may answer with. */
export interface Asked {
  /** Whose codes its part of the API may answer with, its own first. */
  concerns: readonly string[]
  verb: string
  path: string
  takesBody: boolean
  takesParameters: boolean
  public: boolean
  personal: boolean
  idempotent: boolean
}

/** Statuses whose problems are the same wherever they may come, with the names of their answers. */
const shared: Record<number, string> = {
  400: 'Invalid',
  401: 'NotSignedIn',
  413: 'TooLarge',
  415: 'UnsupportedMedia',
  429: 'TooMany',
  500: 'Failed',
  503: 'Unavailable',
  507: 'DiskFull',
}
const everywhere = ['request', 'service', 'cursor', 'auth.required', 'auth.key-invalid']

/** The shared answers, to be referred to. */
export const sharedProblems = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(shared).map(([status, name]) => [
      name,
      answer(Number(status), codesOf(status, everywhere)),
    ]),
  )

/** Every problem an operation may answer with, by status. */
export function problemsOf(asked: Asked): Record<string, object> {
  const own = asked.concerns
  const changes = asked.verb !== 'get'
  const forbidden = [
    ...(changes ? ['request.foreign-origin'] : []),
    ...(asked.public ? [] : ['auth.forbidden']),
    ...(asked.personal ? ['auth.session-needed'] : []),
  ]
  const repeated = asked.idempotent ? ['request.in-progress', 'request.key-reused'] : []
  const special: [number, readonly string[]][] = [
    [403, [...forbidden, ...(changes ? own : [])]],
    [404, missingFrom(asked, own, changes)],
    [409, changes ? [...repeated, ...own] : []],
    [422, changes ? [...repeated, ...own] : []],
  ]
  const statuses = [
    ...(asked.takesBody || asked.takesParameters ? [400] : []),
    ...(asked.public ? [] : [401]),
    ...(asked.takesBody ? [413, 415] : []),
    ...(changes ? [507] : []),
    ...[429, 500, 503],
  ]
  return Object.fromEntries([
    ...statuses.map((status) => [status, { $ref: `#/components/responses/${shared[status]}` }]),
    ...special
      .map(([status, concerns]) => [status, codesOf(status, concerns)] as const)
      .filter(([, codes]) => codes.length > 0)
      .map(([status, codes]) => [status, answer(status, codes)]),
  ])
}

/** What an operation may not find. */
function missingFrom({ path, takesBody }: Asked, own: readonly string[], changes: boolean) {
  // What is made has no id yet, but may name others.
  if (!path.includes('{')) return takesBody ? own.slice(1) : []
  const inPath = own.filter((concern) => path.includes(`/${concern}`))
  return changes || inPath.length === 0 ? own : inPath
}

const codesOf = (status: number | string, concerns: readonly string[]): ErrorCode[] =>
  (Object.keys(errorCodes) as ErrorCode[]).filter(
    (code) =>
      errorCodes[code].status === Number(status) &&
      concerns.some((concern) => code === concern || code.startsWith(`${concern}.`)),
  )

function answer(status: number, codes: ErrorCode[]): object {
  const first = codes[0]!
  const { title } = errorCodes[first]
  const example = { type: `/api/docs/errors#${first}`, title, status, code: first }
  return {
    description: codes.map((code) => `\`${code}\`: ${errorCodes[code].title}.`).join('\n\n'),
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example },
    },
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
  }
}

const retryAfter = { description: 'Seconds to wait before asking again.', schema: { type: 'integer' } }
