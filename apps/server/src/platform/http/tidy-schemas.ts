type Schemas = Record<string, object>
type Document = { components?: { schemas?: Schemas } }

const reference = /"#\/components\/schemas\/(\w+)"/g

/**
 * Each shape is given twice, as it is sent and as it is answered. Keeps those that are used, and calls what is
 * only sent by its plain name.
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
  const plain = (name: string) =>
    name.endsWith('Input') && !used.has(name.slice(0, -5)) ? name.slice(0, -5) : name
  const kept = Object.fromEntries([...used].sort().map((name) => [plain(name), schemas[name]]))
  const whole = { ...rest, components: { ...rest.components, schemas: kept } }
  return JSON.parse(
    JSON.stringify(whole).replace(reference, (_, name) => `"#/components/schemas/${plain(name)}"`),
  ) as T
}
