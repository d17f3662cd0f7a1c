import { Case, CaseField, CaseFieldChange, CaseFields, FieldFilled, Id, NewCaseField } from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { openCase } from '../cases/reading.ts'
import { fillField } from './filling.ts'
import { changeField, createField, listFields } from './managing.ts'

const params = z.object({ id: Id })
const tags = ['Fields']

export function routes(app: App, ctx: Context): void {
  app.get(
    '/fields',
    {
      schema: {
        tags,
        operationId: 'listFields',
        summary: 'List the fields of the organisation’s own',
        response: { 200: CaseFields },
      },
    },
    async (request) => listFields(ctx, actorOf(request)),
  )
  app.post(
    '/fields',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'createField',
        summary: 'Make a field',
        body: NewCaseField,
        response: { 201: CaseField },
      },
    },
    async (request, reply) => reply.status(201).send(await createField(ctx, actorOf(request), request.body)),
  )
  app.patch(
    '/fields/:id',
    {
      schema: {
        tags,
        operationId: 'changeField',
        summary: 'Rename, move, change or retire a field, or take it up again',
        params,
        body: CaseFieldChange,
        response: { 200: CaseField },
      },
    },
    async (request) => changeField(ctx, actorOf(request), request.params.id, request.body),
  )
  app.put(
    '/cases/:id/fields/:fieldId',
    {
      config: { idempotent: true },
      schema: {
        tags,
        operationId: 'fillField',
        summary: 'Fill in a field of a case, or empty it',
        params: params.extend({ fieldId: Id }),
        body: FieldFilled,
        response: { 200: Case },
      },
    },
    async (request) => {
      const { id: caseId, fieldId } = request.params
      await fillField(ctx, actorOf(request), { caseId, fieldId, value: request.body.value })
      return await openCase(ctx, actorOf(request), caseId)
    },
  )
}
