import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import * as contract from '@polku/contract'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ApiGroup } from '../domain.ts'
import { apiIntroduction } from './api-introduction.ts'
import type { App } from './app.ts'
import { type Described, describeOperations } from './describe-operations.ts'
import { describeWebhooks, nameEvents } from './describe-webhooks.ts'
import { errorPage } from './error-page.ts'
import { serveClient } from './serve-client.ts'
import { tidySchemas } from './tidy-schemas.ts'
import { viewerStyle } from './viewer-style.ts'

/**
 * The contract's shapes under their own names, so that generated clients have words for them. What is asked
 * in an address is taken apart into parameters and has no name.
 */
const named = z.registry<{ id: string }>()
/** What each says of itself, for parameters that say nothing. */
const meanings = new Map<string, { description: string }>()
const shapes = [z.ZodObject, z.ZodEnum, z.ZodDiscriminatedUnion]
for (const [name, value] of Object.entries(contract)) {
  const isShape = shapes.some((kind) => (value as unknown) instanceof kind)
  if (!isShape || name.endsWith('Query') || named.has(value as z.ZodType)) continue
  named.add(value as z.ZodType, { id: name })
  const { description } = value as z.ZodType
  if (description) meanings.set(name, { description })
}
nameEvents(named)

const settings = { schemaRegistry: named, zodToJsonConfig: { override: sayOnce } }
const asJsonSchema = createJsonSchemaTransform(settings)
const withComponents = createJsonSchemaTransformObject(settings)

/** Brings the contract's descriptions and examples along, and leaves out patterns and bounds that a format or type states. */
function sayOnce({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { description, examples } = z.globalRegistry.get(zodSchema) ?? {}
  if (description) jsonSchema.description = description
  if (examples) jsonSchema.examples = examples as unknown[]
  if (zodSchema._zod.def.type === 'object' && !zodSchema._zod.def.catchall)
    delete jsonSchema.additionalProperties
  if (jsonSchema.format) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

/** The plugin drops what a parameter says beside the shape it refers to. */
function keepWords<T extends { schema?: unknown }>(described: T): T {
  const { querystring } = (described.schema ?? {}) as { querystring?: JsonSchema }
  for (const [name, parameter] of Object.entries(querystring?.properties ?? {})) {
    const { $ref, ...words } = parameter as JsonSchema
    if ($ref) querystring!.properties![name] = { ...meanings.get(nameOf($ref)), ...words, allOf: [{ $ref }] }
  }
  return described
}

const nameOf = (reference: string): string =>
  reference
    .split('/')
    .at(-1)!
    .replace(/Input$/, '')

/** What most integrations come for stands first. */
const inReadingOrder = (groups: readonly ApiGroup[]) =>
  groups.toSorted((one, other) => Number(one.settings ?? false) - Number(other.settings ?? false))

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The viewer writes styles into the page; scripts come from here alone. */
const viewerPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"

/**
 * `GET /api/v1/openapi.json`, and for people `/api/docs`. Must be called before the routes it describes;
 * the document is put together when it is first asked for.
 */
export async function describeApi(app: App, address: string, groups: readonly ApiGroup[]): Promise<void> {
  const routes = new Map<string, Described>()
  app.addHook('onRoute', ({ method, url, config, schema }) => {
    const { produces, consumes } = (schema ?? {}) as { produces?: string[]; consumes?: string[] }
    const described = { ...config, answers: produces?.[0], takes: consumes?.[0] }
    for (const verb of [method].flat()) routes.set(`${verb} ${url}`, described)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Polku API', version: '1', description: apiIntroduction(address) },
      servers: [{ url: '/' }],
      tags: inReadingOrder(groups).map(({ name, description }) => ({ name, description })),
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, made in Settings.' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'polku.session_token',
            description: 'The console’s own.',
          },
        },
      },
    },
    transform: (input) => {
      const ours = input.url.startsWith('/api/v1/')
      return keepWords(asJsonSchema(ours ? input : { ...input, schema: { hide: true } }))
    },
    transformObject: (input) =>
      tidySchemas(describeWebhooks(describeOperations(withComponents(input), routes, groups))),
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: viewerPolicy,
    uiConfig: {
      urls: [{ name: 'Polku', url: '/api/v1/openapi.json' }],
      docExpansion: 'none',
      defaultModelsExpandDepth: -1,
      tryItOutEnabled: false,
      deepLinking: true,
      displayOperationId: true,
      displayRequestDuration: true,
    },
    theme: { title: 'Polku API', css: [{ filename: 'polku.css', content: viewerStyle }] },
  })
  const hidden = { schema: { hide: true } as object }
  serveClient(app)
  app.get('/api/v1/openapi.json', hidden, async () => app.swagger())
  app.get('/api/docs/errors', hidden, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(errorPage()),
  )
}
