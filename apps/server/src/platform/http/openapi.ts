import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import * as contract from '@polku/contract'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { apiIntroduction } from './api-introduction.ts'
import type { App } from './app.ts'
import { type Described, describeOperations } from './describe-operations.ts'
import { errorPage } from './error-page.ts'
import { tidySchemas } from './tidy-schemas.ts'

/**
 * The contract's shapes under their own names, so that generated clients have words for them. What is asked
 * in an address is taken apart into parameters and has no name.
 */
const named = z.registry<{ id: string }>()
for (const [name, value] of Object.entries(contract)) {
  if (value instanceof z.ZodObject && !name.endsWith('Query') && !named.has(value))
    named.add(value, { id: name })
}

const asJsonSchema = createJsonSchemaTransform({ schemaRegistry: named })
const withComponents = createJsonSchemaTransformObject({ schemaRegistry: named })

/** The viewer writes styles into the page; scripts come from here alone. */
const viewerPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"

/**
 * `GET /api/v1/openapi.json`, and for people `/api/docs`. Must be called before the routes it describes;
 * the document is put together when it is first asked for.
 */
export async function describeApi(app: App): Promise<void> {
  const routes = new Map<string, Described>()
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const verb of [method].flat()) routes.set(`${verb} ${url}`, { ...config })
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Polku API', version: '1', description: apiIntroduction },
      servers: [{ url: '/' }],
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
      return asJsonSchema(ours ? input : { ...input, schema: { hide: true } })
    },
    transformObject: (input) => tidySchemas(describeOperations(withComponents(input), routes)),
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: viewerPolicy,
    uiConfig: {
      docExpansion: 'none',
      defaultModelsExpandDepth: -1,
      tryItOutEnabled: false,
      deepLinking: true,
    },
    // The viewer's own bar offers to open other documents.
    theme: {
      title: 'Polku API',
      css: [{ filename: 'polku.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })
  const hidden = { schema: { hide: true } as object }
  app.get('/api/v1/openapi.json', hidden, async () => app.swagger())
  app.get('/api/docs/errors', hidden, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(errorPage()),
  )
}
