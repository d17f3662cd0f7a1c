// What the description of the API says of each operation.
import type { Schema } from './client-shapes.ts'

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}
interface Operation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security: object[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
export type Described = Operation & { path: string; verb: string }
export interface ApiDescription {
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  /** What the API sends of itself, by type. */
  webhooks?: Record<string, { post: Operation }>
  components: { schemas: Record<string, Schema> }
}

export const operationsOf = ({ paths }: ApiDescription): Described[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({ path, verb, ...operation })),
  )

export const bodyOf = ({ requestBody }: Operation) => Object.values(requestBody?.content ?? {})[0]
export const isUpload = ({ requestBody }: Operation) =>
  requestBody?.content['multipart/form-data'] !== undefined
export const isKeyed = ({ parameters = [] }: Operation) =>
  parameters.some(({ name }) => name === 'Idempotency-Key')

export function answerOf({ responses }: Operation) {
  const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith('2'))!
  const [mediaType, content] = Object.entries(answer.content ?? {})[0] ?? []
  return { status, mediaType, schema: content?.schema }
}

/** What may be asked in the address, as a shape of its own; null where nothing may. */
export function queryOf({ operationId, parameters = [] }: Operation) {
  const asked = parameters.filter((parameter) => parameter.in === 'query')
  if (asked.length === 0) return null
  const required = asked.filter((parameter) => parameter.required).map(({ name }) => name)
  const shape: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      asked.map(({ name, schema, description = '' }) => [name, { ...schema, description }]),
    ),
    required,
  }
  const name = `${operationId[0]!.toUpperCase()}${operationId.slice(1)}Query`
  return { name, shape, isRequired: required.length > 0 }
}
