// Writes apps/console/src/lib/operations.ts: what each address of the API takes and answers, for the console, which may
// ask more than an API key may. Shapes that the client declares are taken from there.
import { header } from './client-api.ts'
import { comment, declaration, indent, quoted, shapesUsed, typeOf, wordsOf } from './client-shapes.ts'
import {
  type ApiDescription,
  answerOf,
  bodyOf,
  type Described,
  isKeyed,
  isUpload,
  operationsOf,
  queryOf,
} from './described-operations.ts'

/** `declared`: the shapes that the client has. */
export function consoleOperations(document: ApiDescription, declared: ReadonlySet<string>): string {
  const { schemas } = document.components
  const operations = operationsOf(document)
  const used = shapesUsed(
    operations.map((operation) => [
      bodyOf(operation)?.schema,
      answerOf(operation).schema,
      queryOf(operation)?.shape,
    ]),
    schemas,
  )
  const own = used
    .filter((name) => !declared.has(name))
    .map((name) => `${comment(wordsOf(schemas[name]!))}${declaration(name, schemas[name]!)}\n`)
  const queries = operations
    .map(queryOf)
    .filter((query) => query !== null)
    .filter(({ name }) => !declared.has(name))
    .map(({ name, shape }) => `${declaration(name, shape)}\n`)
  const verbs = ['get', 'post', 'put', 'patch', 'delete']
  const table = verbs.map((verb) => {
    const entries = operations.filter((operation) => operation.verb === verb).map(entryOf)
    return `  ${verb.toUpperCase()}: {\n${entries.join('\n')}\n  }`
  })
  const text = [
    ...own,
    ...queries,
    '/** What each address is given, and what it answers. */',
    'export interface Operations {',
    ...table,
    '}\n',
  ].join('\n')
  const imported = ['Id', 'Instant', ...declared]
    .filter((name) => isNamed(name, text))
    .sort()
    .map((name) => `  ${name},\n`)
  return `${header}\nimport type {\n${imported.join('')}} from '@polku/client'\n\n${text}`
}

function entryOf(operation: Described): string {
  const { parameters = [], path, summary } = operation
  const ids = parameters.filter((parameter) => parameter.in === 'path')
  const body = bodyOf(operation)
  const query = queryOf(operation)
  const fields = [
    ids.length > 0 && `path: { ${ids.map(({ name, schema }) => `${name}: ${typeOf(schema)}`).join('; ')} }`,
    query && `query${query.isRequired ? '' : '?'}: ${query.name}`,
    body && (isUpload(operation) ? 'file: File' : `body: ${typeOf(body.schema)}`),
    isKeyed(operation) && 'key?: string',
    `answer: ${answerTypeOf(operation)}`,
  ].filter((field) => field)
  return indent(indent(`${comment(`${summary}.`)}${quoted(path)}: { ${fields.join('; ')} }`))
}

/** A file is never: it is linked to, not asked for. */
function answerTypeOf(operation: Described): string {
  const { status, mediaType, schema } = answerOf(operation)
  if (status === '204' || !mediaType) return 'undefined'
  return mediaType === 'application/json' ? typeOf(schema!) : 'never'
}

/** Apart from what comments say. */
const isNamed = (name: string, text: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ''))
