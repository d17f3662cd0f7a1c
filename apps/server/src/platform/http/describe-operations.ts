import { errorCodes } from '@polku/contract'

/** What a route says of itself beyond its schema. */
export interface Described {
  public?: boolean
  idempotent?: boolean
}

interface Operation {
  operationId?: string
  parameters?: object[]
  requestBody?: object
  responses: Record<string, { description?: string; $ref?: string }>
  security?: object[]
}
type Document = {
  paths?: Record<string, Record<string, Operation>>
  components?: { responses?: Record<string, object>; schemas?: Record<string, object> }
}

const verbs = ['get', 'post', 'put', 'patch', 'delete']

const names: Record<number, string> = {
  400: 'Invalid',
  401: 'NotSignedIn',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  413: 'TooLarge',
  422: 'Refused',
  429: 'TooMany',
  500: 'Failed',
  503: 'Unavailable',
}

/** Adds to each operation what every route shares: its name, how one signs in, and the problems it may answer with. */
export function describeOperations<T extends object>(given: T, routes: Map<string, Described>): T {
  const document = given as Document
  document.components = { ...document.components, responses: problemResponses() }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const verb of verbs) {
      const operation = item[verb]
      if (!operation) continue
      const route = routes.get(`${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`) ?? {}
      operation.operationId = operationId(verb, path)
      operation.security = route.public ? [] : [{ apiKey: [] }, { session: [] }]
      if (route.idempotent) operation.parameters = [...(operation.parameters ?? []), idempotencyKey]
      for (const answer of Object.values(operation.responses)) answer.description = 'Done'
      for (const status of statusesOf(verb, path, operation, route))
        operation.responses[status] ??= { $ref: `#/components/responses/${names[status]}` }
    }
  }
  return given
}

function statusesOf(verb: string, path: string, operation: Operation, route: Described): number[] {
  return [
    ...(operation.parameters?.length || operation.requestBody ? [400] : []),
    ...(route.public ? [] : [401, 403]),
    ...(path.includes('{') ? [404] : []),
    ...(verb === 'get' ? [] : [409, 422]),
    ...(operation.requestBody ? [413] : []),
    429,
    500,
    503,
  ]
}

/** GET /api/v1/cases/{id}/messages is getCasesByIdMessages. */
const operationId = (verb: string, path: string): string =>
  path
    .replace('/api/v1/', '')
    .split('/')
    .map((part) => part.replace(/^\{(\w+)\}$/, 'by-$1'))
    .flatMap((part) => part.split(/\W+/))
    .reduce((name, word) => name + word.charAt(0).toUpperCase() + word.slice(1), verb)

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    '1 to 200 visible ASCII characters. The same key with the same request has one effect for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

function problemResponses(): Record<string, object> {
  const codes = Object.entries(errorCodes)
  return Object.fromEntries(
    Object.entries(names).map(([status, name]) => [
      name,
      {
        description: codes
          .filter(([, error]) => error.status === Number(status))
          .map(([code, error]) => `\`${code}\`: ${error.title}.`)
          .join(' '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        ...(status === '429' || status === '503' ? { headers: { 'Retry-After': retryAfter } } : {}),
      },
    ]),
  )
}

const retryAfter = { description: 'Seconds to wait before asking again.', schema: { type: 'integer' } }
