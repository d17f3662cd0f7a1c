// Writes packages/client/src/api.ts and operations.ts: the shapes and operations of the API as TypeScript, from its own
// description. `npm run client` brings the files up to date; a test fails while they are not.
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
import {
  type ApiDescription,
  answerOf,
  bodyOf,
  type Described,
  isKeyed,
  isUpload,
  operationsOf,
  type Parameter,
  queryOf,
} from './described-operations.ts'

export interface ClientApi {
  api: string
  operations: string
  /** The shapes that `api` declares. */
  shapes: ReadonlySet<string>
}

export function clientApi(document: ApiDescription): ClientApi {
  const { schemas } = document.components
  const operations = operationsOf(document)
    .filter(({ security, tags }) => security.some((way) => 'apiKey' in way) && tags[0] !== 'Set-up')
    .map((operation) => describe(operation, schemas))
  const groups = document.tags.map(({ name }) => name)
  operations.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  const events = Object.values(document.webhooks ?? {}).map(({ post }) => bodyOf(post)!.schema)
  const used = shapesUsed([operations.map(({ uses }) => uses), events], schemas)
  const queries = operations.map(({ query }) => query).filter((query) => query !== null)
  const shapes = new Set([...used, ...queries.map(({ name }) => name)])
  const api = [
    header,
    `import type { KeyedOptions, Options, Pages } from './options.ts'\n`,
    `/** A UUID. */\nexport type Id = string\n`,
    `/** A moment as ISO 8601, in UTC. */\nexport type Instant = string\n`,
    ...used.map((name) => `${comment(wordsOf(schemas[name]!))}${declaration(name, schemas[name]!)}\n`),
    ...queries.map(({ name, shape }) => `${declaration(name, shape)}\n`),
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
  return { api: api.join('\n'), operations: table.join('\n'), shapes }
}

export const header = '// Written from the description of the API by `npm run client`; not to be edited.\n'

function describe(operation: Described, schemas: Record<string, Schema>) {
  const { operationId: name, path } = operation
  const parameters = operation.parameters ?? []
  const query = queryOf(operation)
  const keyed = isKeyed(operation)
  const body = bodyOf(operation)
  const sendsFile = isUpload(operation)
  const { status, mediaType: answerType, schema: given } = answerOf(operation)
  const page = given?.$ref ? schemas[nameOf(given.$ref)] : given
  const item = page?.properties?.next && page.properties.items?.items
  const json = answerType === 'application/json'
  const gives = item ? 'pages' : json && status !== '204' ? 'json' : json || !answerType ? 'nothing' : 'file'
  const result = {
    pages: () => `Pages<${typeOf(item as Schema)}>`,
    json: () => `Promise<${typeOf(given!)}>`,
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
    ...(query ? [`query${optional(query.isRequired)}: ${query.name}`] : []),
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
    ...(query ? { asks: ['after', 'before'].find((name) => query.shape.properties?.[name]) ?? 'query' } : {}),
    gives,
    ...(keyed ? { keyed } : {}),
  }
  return {
    group: operation.tags[0]!,
    uses: [body?.schema, item || (json ? given : undefined), query?.shape],
    query,
    method: indent(`${comment(words)}${name}(${takes.join(', ')}): ${answers}`),
    entry: `  ${name}: { ${Object.entries(entry)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? quoted(value) : value}`)
      .join(', ')} },`,
  }
}

/** `id`, described as the id of the blocked sender, is `blockedSenderId`. */
function named({ name, description = '' }: Parameter): string {
  const noun = /^The id of the (.+)\.$/.exec(description)?.[1]
  return noun ? `${noun.toLowerCase().replaceAll(/ (\w)/g, (_, letter) => letter.toUpperCase())}Id` : name
}
