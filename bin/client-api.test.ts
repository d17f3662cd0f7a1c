import { describe, expect, it } from 'vitest'
import { openDeskForTest } from '../apps/server/src/testing/desk.ts'
import { clientApi } from './client-api.ts'
import { consoleOperations } from './console-operations.ts'
import type { ApiDescription } from './described-operations.ts'

const describing = (schema: object, security: object[] = [{ apiKey: [] }]): ApiDescription => ({
  tags: [{ name: 'Cases' }],
  paths: {
    '/api/v1/cases/{id}': {
      get: {
        operationId: 'getCase',
        summary: 'Open a case',
        tags: ['Cases'],
        security,
        parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
        responses: { 200: { content: { 'application/json': { schema } } } },
      },
    },
  },
  components: { schemas: { Problem: { type: 'object', properties: {} } } },
})

describe('the typed client', () => {
  it('knows the API as it is; `npm run client` writes it anew', async () => {
    const desk = await openDeskForTest()
    const { body } = await desk.as(null).get('/api/v1/openapi.json')
    const { api, operations, shapes } = clientApi(body)
    await expect(api).toMatchFileSnapshot('../packages/client/src/api.ts')
    await expect(operations).toMatchFileSnapshot('../packages/client/src/operations.ts')
    await expect(consoleOperations(body, shapes)).toMatchFileSnapshot('../apps/console/src/lib/operations.ts')
  })

  it('carries the words of the description along', () => {
    const { api, operations } = clientApi(
      describing({ type: 'object', properties: { number: { type: 'integer', description: 'Said aloud.' } } }),
    )
    expect(api).toContain('/** Said aloud. */')
    expect(api).toContain('`GET /api/v1/cases/{id}`')
    expect(operations).toContain("getCase: { verb: 'GET', path: '/api/v1/cases/{id}', gives: 'json' }")
  })

  it('leaves out what is for signed-in people alone', () => {
    const { api, operations } = clientApi(describing({ type: 'string' }, [{ session: [] }]))
    expect(api + operations).not.toContain('getCase')
  })

  it('refuses a shape it has no words for rather than calling it anything', () => {
    expect(() => clientApi(describing({ not: { type: 'string' } }))).toThrow('no words for this shape')
  })
})

describe('what the console may ask', () => {
  it('is also what is for signed-in people alone', () => {
    const description = describing({ type: 'string' }, [{ session: [] }])
    expect(consoleOperations(description, new Set())).toContain(
      "'/api/v1/cases/{id}': { path: { id: string }; answer: string }",
    )
  })

  it('takes the shapes that the client declares from there', () => {
    const description = describing({ $ref: '#/components/schemas/Case' })
    description.components.schemas.Case = { type: 'object', properties: { id: { type: 'string' } } }
    expect(consoleOperations(description, new Set(['Case']))).not.toContain('interface Case')
    expect(consoleOperations(description, new Set())).toContain('interface Case')
  })
})
