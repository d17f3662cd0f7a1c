import { errorCodes, webhookTypes } from '@polku/contract'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

interface Operation {
  summary?: string
  tags?: string[]
  operationId: string
  security: object[]
  parameters?: { name: string; in: string; description?: string }[]
  responses: Record<string, { $ref?: string; description?: string }>
}

let desk: Desk
let document: {
  openapi: string
  info: { description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<
    string,
    {
      post: {
        parameters: { name: string }[]
        requestBody: { content: { 'application/json': { schema: { $ref: string } } } }
      }
    }
  >
  components: { schemas: Record<string, object>; responses: Record<string, { description: string }> }
}
beforeAll(async () => {
  desk = await openDesk()
  document = (await desk.as(null).get('/api/v1/openapi.json')).body
})
afterAll(() => desk.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({
      path,
      name: `${verb.toUpperCase()} ${path}`,
      operation,
    })),
  )

/** What the server really answers to: the lines of its route tree, as "GET /api/v1/cases/{id}". */
function routesOfServer(): string[] {
  const path: string[] = []
  return desk.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line)
      if (!found) return []
      const depth = found[1]!.length / 4
      path.splice(depth)
      path[depth] = found[2]!
      const url = path.join('').replace(/:(\w+)/g, '{$1}')
      return (found[3]?.split(', ') ?? []).map((verb) => `${verb} ${url}`)
    })
    .filter((route) => /^(GET|POST|PUT|PATCH|DELETE) \/api\/v1\//.test(route))
}

describe('the description of the API', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    expect(document.openapi).toBe('3.1.0')
    const result = await new Validator().validate(structuredClone(document))
    expect(result).toMatchObject({ valid: true })
  })

  it('holds every route of the API', () => {
    const described = new Set(operations().map(({ name }) => name))
    const undescribed = routesOfServer().filter((route) => !described.has(route))
    expect(undescribed.sort()).toEqual(['GET /api/v1/live', 'GET /api/v1/openapi.json'])
    expect(described.size).toBeGreaterThan(50)
  })

  it('says of each what it does, who may ask and what can go wrong', () => {
    for (const { name, operation } of operations()) {
      expect(operation.summary, name).toMatch(/^[A-Z].*[^.]$/)
      expect(operation.tags, name).toHaveLength(1)
      expect(operation.responses['429']?.$ref, name).toBe('#/components/responses/TooMany')
      if (operation.security.length > 0) expect(operation.responses['401'], name).toBeDefined()
    }
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives each a name a program can call it by, in one of the groups that are explained', () => {
    const groups = document.tags.map(({ name }) => name)
    for (const { name, operation } of operations()) {
      expect(operation.operationId, name).toMatch(/^[a-z]+([A-Z][a-z]*)*$/)
      expect(groups, name).toContain(operation.tags?.[0])
    }
    expect(operations().map(({ operation }) => operation.operationId)).toEqual(
      expect.arrayContaining(['listCustomers', 'listTimeline', 'listCases', 'getCase', 'writeMessage']),
    )
  })

  it('names the codes that may come of an operation, and no others', () => {
    const codes = (path: string, verb: string, status: string) =>
      [...document.paths[path]![verb]!.responses[status]!.description!.matchAll(/`([\w.-]+)`/g)].map(
        (found) => found[1],
      )
    expect(codes('/api/v1/cases/{id}', 'get', '404')).toEqual(['case.not-found'])
    expect(codes('/api/v1/cases/{id}/messages', 'post', '422')).toEqual([
      'request.key-reused',
      'case.no-recipient',
      'message.empty',
      'message.time-refused',
      'message.too-large',
      'message.copies-refused',
    ])
    expect(document.paths['/api/v1/cases']!.get!.responses).not.toHaveProperty('409')
    expect(document.components.responses.NotSignedIn!.description).toMatch(
      /^`auth.required`: .*\.\n\n`auth.key-invalid`: .*\.$/,
    )
  })

  it('explains every parameter', () => {
    for (const { name, operation } of operations())
      for (const parameter of operation.parameters ?? [])
        expect(parameter.description, `${name} ${parameter.name}`).toMatch(/\w/)
  })

  it('has one shape for what is sent and answered alike, and leaves room in answers for later fields', () => {
    const { schemas } = document.components
    expect(schemas).toHaveProperty('CaseView')
    expect(schemas).not.toHaveProperty('CaseViewInput')
    expect(schemas).toHaveProperty('EmailSettingsInput')
    expect(JSON.stringify(schemas.CaseSummary)).not.toContain('additionalProperties')
  })

  it('says what a file is given and taken as', () => {
    const { post } = document.paths['/api/v1/files']!
    expect(post).toHaveProperty(['requestBody', 'content', 'multipart/form-data'])
    const raw = document.paths['/api/v1/inbound/{id}/raw']!.get!.responses['200']
    expect(raw).toHaveProperty(['content', 'message/rfc822'])
  })

  it('names the key that makes repeating safe where it is honoured', () => {
    const header = (path: string) =>
      document.paths[path]?.post?.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false
    expect(header('/api/v1/cases/{id}/messages')).toBe(true)
    expect(header('/api/v1/teams')).toBe(false)
  })

  it('has no shape that nothing uses', () => {
    const text = JSON.stringify(document)
    for (const name of Object.keys(document.components.schemas))
      expect(text, name).toContain(`"#/components/schemas/${name}"`)
    expect(document.components.schemas.NewMessage).toBeDefined()
  })

  it('lists what webhooks send, each type with its form and the headers that sign it', () => {
    expect(Object.keys(document.webhooks)).toEqual(webhookTypes)
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      expect(post.parameters.map(({ name }) => name)).toEqual([
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
      ])
      const name = post.requestBody.content['application/json'].schema.$ref.split('/').at(-1)!
      expect(document.components.schemas[name], type).toMatchObject({
        properties: { type: { const: type }, timestamp: {}, data: { properties: { links: {} } } },
      })
    }
    expect(document.components.schemas).toHaveProperty('MessageDeliveryChangedEvent')
  })

  it('states the limits', () => {
    expect(document.info.description).toMatch(/\d+ requests a minute/)
  })
})

describe('the description for people', () => {
  it('is served from here alone, and lets nothing else in', async () => {
    const page = await desk.as(null).get('/api/docs/')
    expect(page.status).toBe(200)
    expect(page.body).not.toMatch(/(src|href)="https?:/)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:\/\/|unsafe-eval/)
  })

  it('explains every error code where a problem document points to', async () => {
    const page = await desk.as(null).get('/api/docs/errors')
    for (const code of Object.keys(errorCodes)) expect(page.body).toContain(`id="${code}"`)
    const refused = await desk.as(null).get('/api/v1/cases')
    expect(refused.body.type).toBe('/api/docs/errors#auth.required')
  })
})
