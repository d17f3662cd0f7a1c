import { expect, test } from 'vitest'
import { failureOf } from './clickhouse-failure.ts'

test.each([
  [
    'Query failed: Code: 62. DB::Exception: Syntax error: failed at position 7 (1). (SYNTAX_ERROR)\n',
    62,
    400,
  ],
  ['Query failed: Code: 60. DB::Exception: Unknown table nope. (UNKNOWN_TABLE)', 60, 404],
  ['Query failed: Code: 159. DB::Exception: Timeout exceeded. (TIMEOUT_EXCEEDED)', 159, 408],
  ['Query failed: Code: 241. DB::Exception: Too much (query). (MEMORY_LIMIT_EXCEEDED)', 241, 400],
  ['something else entirely', 1002, 500],
])('%s is answered with its code and a fitting status', (message, code, status) => {
  expect(failureOf(new Error(message))).toMatchObject({ exceptionCode: code, status })
})

test('a number in brackets inside the message is not taken for the type of the error', () => {
  const failure = failureOf(
    new Error('Query failed: Code: 62. DB::Exception: Failed at position 7 (1) (line 1). (SYNTAX_ERROR)'),
  )
  expect(failure.message).toBe('Code: 62. DB::Exception: Failed at position 7 (1) (line 1). (SYNTAX_ERROR)\n')
})
