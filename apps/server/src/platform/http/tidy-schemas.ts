type Schemas = Record<string, object>
type Document = { components?: { schemas?: Schemas } }

const reference = /"#\/components\/schemas\/(\w+)"/g

/**
 * Each shape is given twice, as it is sent and as it is answered. Keeps those that are used, and calls what is
 * only sent, or is sent as it is answered, by its plain name.
 */
export function tidySchemas<T extends object>(document: T): T {
  const { schemas = {} } = (document as Document).components ?? {}
  const rest = { ...document, components: { ...(document as Document).components, schemas: {} } }
  const used = new Set<string>()
  const follow = (value: object) => {
    for (const [, name] of JSON.stringify(value).matchAll(reference)) {
      if (used.has(name!) || !schemas[name!]) continue
      used.add(name!)
      follow(schemas[name!]!)
    }
  }
  follow(rest)
  const differing = differ(schemas)
  const plain = (name: string) => {
    const answered = name.slice(0, -5)
    return name.endsWith('Input') && !(used.has(answered) && differing.has(name)) ? answered : name
  }
  const kept = Object.fromEntries([...used].sort().map((name) => [plain(name), schemas[name]]))
  const whole = { ...rest, components: { ...rest.components, schemas: kept } }
  return JSON.parse(
    JSON.stringify(whole).replace(reference, (_, name) => `"#/components/schemas/${plain(name)}"`),
  ) as T
}

/** The `…Input` shapes that are not what is answered, in themselves or in what they hold. */
function differ(schemas: Schemas): Set<string> {
  const differing = new Set<string>()
  const asAnswered = (schema: object | undefined) =>
    JSON.stringify(schema)?.replace(reference, (whole, name) =>
      differing.has(name) ? whole : whole.replace('Input"', '"'),
    )
  for (let before = -1; before < differing.size; ) {
    before = differing.size
    for (const [name, schema] of Object.entries(schemas))
      if (name.endsWith('Input') && asAnswered(schema) !== JSON.stringify(schemas[name.slice(0, -5)]))
        differing.add(name)
  }
  return differing
}
