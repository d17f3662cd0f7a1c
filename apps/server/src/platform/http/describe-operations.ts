import type { ApiGroup } from '../domain.ts'
import { problemsOf, sharedProblems } from './describe-problems.ts'

/** What a route says of itself beyond its schema. */
export interface Described {
  public?: boolean
  personal?: boolean
  idempotent?: boolean
  /** Media types of a file that is taken or given, rather than JSON. */
  takes?: string | undefined
  answers?: string | undefined
}

interface Parameter {
  name: string
  in: string
  description?: string
  schema: object
}
interface Operation {
  operationId?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: object
  responses: Record<string, { description?: string; content?: object }>
  security?: object[]
}
type Document = {
  paths?: Record<string, Record<string, Operation>>
  components?: { responses?: Record<string, object>; schemas?: Record<string, object> }
}

const verbs = ['get', 'post', 'put', 'patch', 'delete']

/** Adds to each operation what every route shares: how one signs in, and the problems it may answer with. */
export function describeOperations<T extends object>(
  given: T,
  routes: Map<string, Described>,
  groups: readonly ApiGroup[],
): T {
  const document = given as Document
  document.components = { ...document.components, responses: sharedProblems() }
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const verb of verbs) {
      const operation = item[verb]
      if (!operation) continue
      const route = routes.get(`${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`) ?? {}
      operation.security = waysIn(route)
      if (route.idempotent) operation.parameters = [...(operation.parameters ?? []), idempotencyKey]
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === 'path') parameter.description ??= pathMeaning(path, parameter.name)
      }
      for (const answer of Object.values(operation.responses)) answer.description = 'Done'
      if (route.takes) operation.requestBody = uploadAs(route.takes)
      if (route.answers) operation.responses['200'] = fileOf(route.answers)
      const problems = problemsOf({
        verb,
        path,
        concerns: groups.find(({ name }) => name === operation.tags?.[0])?.concerns ?? [],
        takesBody: operation.requestBody !== undefined,
        takesParameters: (operation.parameters ?? []).length > 0,
        public: route.public ?? false,
        personal: route.personal ?? false,
        idempotent: route.idempotent ?? false,
      })
      operation.responses = { ...operation.responses, ...problems }
    }
  }
  return given
}

function waysIn(route: Described): object[] {
  if (route.public) return []
  return route.personal ? [{ session: [] }] : [{ apiKey: [] }, { session: [] }]
}

/** `/cases/{id}/…`: the id of the case. */
function pathMeaning(path: string, name: string): string {
  const plural = /([\w-]+)\/\{(\w+)\}/g
  const segment = [...path.matchAll(plural)].find((found) => found[2] === name)?.[1] ?? 'thing'
  return `The id of the ${nouns[segment] ?? segment.replace(/s$/, '').replaceAll('-', ' ')}.`
}

/** Where the singular is not the plural without its s. */
const nouns: Record<string, string> = {
  people: 'person',
  inbound: 'inbound item',
  'api-keys': 'API key',
  deliveries: 'delivery',
}

const uploadAs = (mediaType: string) => ({
  required: true,
  content: {
    [mediaType]: {
      schema: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' } },
        required: ['file'],
      },
    },
  },
})

const fileOf = (mediaType: string) => ({
  description: 'Done',
  content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
})

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    '1 to 200 visible ASCII characters. The same key with the same request has one effect for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}
