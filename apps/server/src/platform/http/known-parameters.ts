import { z } from 'zod'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

/**
 * Refuses parameters that a described route does not have. Passed over in silence, a misspelt `after` would
 * give page one for ever and a misspelt filter everything.
 */
export function refuseUnknownParameters(app: App): void {
  app.addHook('preValidation', async (request) => {
    const { schema } = request.routeOptions
    if (!schema?.operationId) return
    const known = parametersOf(schema.querystring)
    const unknown = Object.keys(request.query as object).filter((name) => !known.includes(name))
    if (unknown.length === 0) return
    const what = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.'
    throw new Refusal('request.invalid', `This request has no parameter ${unknown.join(', ')}. ${what}`, {
      errors: unknown.map((name) => ({ path: `/${name}`, message: 'is not a parameter of this request' })),
    })
  })
}

const parametersOf = (querystring: unknown): string[] =>
  querystring instanceof z.ZodObject ? Object.keys(querystring.shape) : []
