// JSON Schema, as far as the contract uses it, in TypeScript's words.

export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  default?: unknown
  const?: unknown
  enum?: unknown[]
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  propertyNames?: Schema
  additionalProperties?: Schema | boolean
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}
/** The names of all shapes that these hold, in the order of the alphabet. */
export function shapesUsed(uses: unknown[], schemas: Record<string, Schema>): string[] {
  const found = new Set<string>(['Problem'])
  const follow = (value: unknown) => {
    for (const [, name] of (JSON.stringify(value) ?? '').matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name!)) continue
      found.add(name!)
      follow(schemas[name!])
    }
  }
  follow(uses)
  follow(schemas.Problem)
  return [...found].sort()
}

export const declaration = (name: string, schema: Schema): string =>
  schema.properties
    ? `export interface ${name} ${objectType(schema)}`
    : `export type ${name} = ${typeOf(schema)}`

export function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.const !== undefined) return quoted(schema.const)
  if (schema.enum) return schema.enum.map(quoted).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf ?? (schema.allOf?.length === 1 ? schema.allOf : undefined)
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ')
  switch (schema.type) {
    case 'object':
      return schema.properties ? objectType(schema) : recordType(schema)
    case 'array': {
      const item = typeOf(schema.items!)
      return item.includes(' ') ? `Array<${item}>` : `${item}[]`
    }
    case 'string':
      return { uuid: 'Id', 'date-time': 'Instant' }[schema.format ?? ''] ?? 'string'
    case 'integer':
      return 'number'
    case 'number':
    case 'boolean':
    case 'null':
      return schema.type
    case undefined:
      if (Object.keys(schema).length === 0) return 'unknown'
  }
  throw new Error(`The client has no words for this shape: ${JSON.stringify(schema)}`)
}

function objectType({ properties = {}, required = [] }: Schema): string {
  const lines = Object.entries(properties).map(([name, schema]) => {
    const key = /^\w+$/.test(name) ? name : quoted(name)
    const given = required.includes(name)
      ? `${key}: ${typeOf(schema)}`
      : `${key}?: ${typeOf(schema)} | undefined`
    return indent(`${comment(wordsOf(schema))}${given}`)
  })
  return `{\n${lines.join('\n')}\n}`
}

function recordType({ propertyNames, additionalProperties, required }: Schema): string {
  const value = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'
  const record = `Record<${propertyNames ? typeOf(propertyNames) : 'string'}, ${value}>`
  return propertyNames?.$ref && !required ? `Partial<${record}>` : record
}

export const nameOf = (reference: string): string => reference.split('/').at(-1)!
export const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value)
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

export const wordsOf = ({ description, default: usual }: Schema): string =>
  [description, usual === undefined ? null : `@default ${JSON.stringify(usual)}`].filter(Boolean).join('\n')

export function comment(words: string): string {
  if (!words) return ''
  const safe = words.replaceAll('*/', '*\\/')
  return safe.includes('\n')
    ? `/**\n${safe.replaceAll(/^/gm, ' * ').replaceAll(/ +$/gm, '')}\n */\n`
    : `/** ${safe} */\n`
}
