import { expect, test } from 'vitest'
import { readRequest } from './clickhouse-request.ts'

const read = (url: string, body = '') => readRequest(new URLSearchParams(url), Buffer.from(body))

test('the text of the query comes from the address, the body, or both', () => {
  expect(read('query=SELECT+1').statement?.sql).toBe('SELECT 1')
  expect(read('', 'SELECT 2').statement?.sql).toBe('SELECT 2')
  expect(read('query=INSERT+INTO+t+FORMAT+JSONEachRow', '{"a":1}').statement?.sql).toBe(
    'INSERT INTO t FORMAT JSONEachRow\n{"a":1}',
  )
})

test('parameters and settings are told apart, the interface’s own words are neither', () => {
  const { statement } = read('query=SELECT+1&param_a=x&max_threads=1&wait_end_of_query=1&database=d')
  expect(statement).toMatchObject({ parameters: { a: 'x' }, settings: { max_threads: '1' }, database: 'd' })
})

test('an insert without rows does nothing', () => {
  expect(read('query=INSERT+INTO+t+FORMAT+JSONEachRow').statement).toBeUndefined()
  expect(read('query=INSERT+INTO+t+SELECT+1').statement).toBeDefined()
})

test('names that could carry a second statement are refused', () => {
  expect(() => read('query=SELECT+1&a%3D1;DROP+TABLE+t;SET+b=1')).toThrow('UNKNOWN_SETTING')
})
