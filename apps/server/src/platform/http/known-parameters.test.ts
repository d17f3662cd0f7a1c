import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const owner = () => desk.as(desk.people.owner)

it.each([
  ['/api/v1/customers?cursor=abc', 'cursor', 'limit, after'],
  ['/api/v1/cases?view=all&status=open&Limit=5', 'status, Limit', 'view'],
  ['/api/v1/me?verbose=1', 'verbose', 'none'],
])('%s is refused, and told which parameters there are', async (url, unknown, known) => {
  const { status, body } = await owner().get(url)
  expect(status).toBe(400)
  expect(body).toMatchObject({
    code: 'request.invalid',
    errors: unknown.split(', ').map((name) => ({ path: `/${name}` })),
  })
  expect(body.detail).toContain(`no parameter ${unknown}.`)
  expect(body.detail).toContain(known)
})

it('says nothing about parameters to whoever has not signed in', async () => {
  const { statusCode } = await desk.app.inject('/api/v1/customers?cursor=abc')
  expect(statusCode).toBe(401)
})
