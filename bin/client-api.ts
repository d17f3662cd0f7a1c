// Writes packages/client/src/api.ts and operations.ts: the shapes and operations of the API as TypeScript, from its own
// description. `npm run client` brings the file up to date; a test fails while it is not.
import {
  comment,
  declaration,
  indent,
  nameOf,
  quoted,
  type Schema,
  shapesUsed,
  typeOf,
  wordsOf,
} from './client-shapes.ts'

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}
interface Operation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security: object[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
export interface ApiDescription {
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  /** What the API sends of itself, by type. */
  webhooks?: Record<string, { post: Operation }>
  components: { schemas: Record<string, Schema> }
}

export function clientApi(document: ApiDescription): { api: string; operations: string } {
  const { schemas } = document.components
  const operations = Object.entries(document.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([verb, operation]) => ({ path, verb, ...operation })),
    )
    .filter(({ security, tags }) => security.some((way) => 'apiKey' in way) && tags[0] !== 'Set-up')
    .map((operation) => describe(operation, schemas))
  const groups = document.tags.map(({ name }) => name)
  operations.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  const events = Object.values(document.webhooks ?? {}).map(({ post }) => bodyOf(post)!.schema)
  const used = shapesUsed([operations.map(({ uses }) => uses), events], schemas)
  const api = [
    header,
    `import type { KeyedOptions, Options, Pages } from './options.ts'\n`,
    `/** A UUID. */\nexport type Id = string\n`,
    `/** A moment as ISO 8601, in UTC. */\nexport type Instant = string\n`,
    ...used.map((name) => `${comment(wordsOf(schemas[name]!))}${declaration(name, schemas[name]!)}\n`),
    ...operations.flatMap(({ query }) => (query ? [`${query}\n`] : [])),
    `/** What a webhook is told, by its type. */\nexport type WebhookEvent = ${events.map(typeOf).join(' | ') || 'never'}\n`,
    '/** Everything an API key can do, by the names the API gives it. */',
    'export interface PolkuClient {',
    ...operations.map(({ method }) => method),
    '}\n',
  ]
  const table = [
    header,
    'export const operations = {',
    ...operations.map(({ entry }) => entry),
    '} as const\n',
  ]
  return { api: api.join('\n'), operations: table.join('\n') }
}

const header = '// Written from the description of the API by `npm run client`; not to be edited.\n'

function describe(operation: Operation & { path: string; verb: string }, schemas: Record<string, Schema>) {
  const { operationId: name, path } = operation
  const parameters = operation.parameters ?? []
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const keyed = parameters.some((parameter) => parameter.name === 'Idempotency-Key')
  const body = bodyOf(operation)
  const sendsFile = operation.requestBody?.content['multipart/form-data'] !== undefined
  const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))!
  const [answerType, given] = Object.entries(answer.content ?? {})[0] ?? []
  const page = given?.schema.$ref ? schemas[nameOf(given.schema.$ref)] : given?.schema
  const item = page?.properties?.next && page.properties.items?.items
  const json = answerType === 'application/json'
  const gives = item ? 'pages' : json && status !== '204' ? 'json' : json || !answerType ? 'nothing' : 'file'
  const result = {
    pages: () => `Pages<${typeOf(item as Schema)}>`,
    json: () => `Promise<${typeOf(given!.schema)}>`,
  }
  const queryName = `${name[0]!.toUpperCase()}${name.slice(1)}Query`
  const queryShape: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      query.map((p) => [p.name, { ...p.schema, description: p.description ?? '' }]),
    ),
    required: query.filter((p) => p.required).map((p) => p.name),
  }
  const optional = (required: unknown) => (required ? '' : '?')
  const takes = [
    ...parameters.filter((p) => p.in === 'path').map((p) => `${named(p)}: string`),
    ...(body
      ? [
          sendsFile
            ? 'file: Blob'
            : `body${optional(operation.requestBody?.required)}: ${typeOf(body.schema)}`,
        ]
      : []),
    ...(query.length > 0 ? [`query${optional(queryShape.required!.length)}: ${queryName}`] : []),
    `options?: ${keyed ? 'KeyedOptions' : 'Options'}`,
  ]
  const answers =
    gives === 'file' ? 'Promise<Response>' : gives === 'nothing' ? 'Promise<void>' : result[gives]()
  const address = `${operation.verb.toUpperCase()} ${path}`
  const words = [`${operation.summary}.`, operation.description, `\`${address}\``]
    .filter(Boolean)
    .join('\n\n')
  const entry = {
    verb: operation.verb.toUpperCase(),
    path,
    ...(body ? { sends: sendsFile ? 'file' : 'json' } : {}),
    ...(query.length > 0
      ? { asks: query.find((p) => /^(after|before)$/.test(p.name))?.name ?? 'query' }
      : {}),
    gives,
    ...(keyed ? { keyed } : {}),
  }
  return {
    group: operation.tags[0]!,
    uses: [body?.schema, item || (json ? given!.schema : undefined), queryShape],
    query: query.length > 0 ? declaration(queryName, queryShape) : null,
    method: indent(`${comment(words)}${name}(${takes.join(', ')}): ${answers}`),
    entry: `  ${name}: { ${Object.entries(entry)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? quoted(value) : value}`)
      .join(', ')} },`,
  }
}

const bodyOf = ({ requestBody }: Operation) => Object.values(requestBody?.content ?? {})[0]

/** `id`, described as the id of the blocked sender, is `blockedSenderId`. */
function named({ name, description = '' }: Parameter): string {
  const noun = /^The id of the (.+)\.$/.exec(description)?.[1]
  return noun ? `${noun.toLowerCase().replaceAll(/ (\w)/g, (_, letter) => letter.toUpperCase())}Id` : name
}
