import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const owner = () => desk.as(desk.people.owner)

it.each([
  ['/api/v1/customers?limit=500', 'limit must be at most 200.'],
  ['/api/v1/customers?limit=many', 'limit must be a number.'],
  ['/api/v1/cases/4711', 'id must be a UUID.'],
])('%s is refused with the name of the field and what it must be', async (url, detail) => {
  const { status, body } = await owner().get(url)
  expect([status, body.code, body.detail]).toEqual([400, 'request.invalid', detail])
})

it.each([
  [{}, 'name is missing.'],
  [{ name: '' }, 'name must not be empty.'],
  [{ name: 5 }, 'name must be text.'],
  [[], 'The body must be an object.'],
])('a body such as %j is refused likewise', async (body, detail) => {
  expect((await owner().post('/api/v1/teams', body)).body.detail).toBe(detail)
})

it('a choice that does not exist is told which there are', async () => {
  const { body } = await owner().get('/api/v1/cases?view=everything')
  expect(body.detail).toMatch(/^view must be \w[\w, -]+ or \w+\.$/)
  expect(body.errors).toEqual([{ path: '/view', message: body.detail.slice('view '.length, -1) }])
})

it('a problem whose title says it all has no detail', async () => {
  expect((await desk.as(null).get('/api/v1/cases')).body).not.toHaveProperty('detail')
  const missing = await owner().get('/api/v1/cases/00000000-0000-4000-8000-000000000000')
  expect(missing.body).toEqual({
    type: '/api/docs/errors#case.not-found',
    title: 'No such case',
    status: 404,
    code: 'case.not-found',
  })
})
