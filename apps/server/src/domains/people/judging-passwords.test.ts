import { expect, it } from 'vitest'
import { refuseWeakPassword } from './judging-passwords.ts'

const hanna = { name: 'Hanna Aalto', email: 'h.aalto@revontuli.example', organisations: ['Revontuli Oy'] }
const judged = (password: string) =>
  refuseWeakPassword(password, hanna).then(
    () => 'taken',
    ({ code }) => code,
  )

it.each([
  ...['passwordpassword', 'Password123!', 'salasana123', 'salasanasalasana', 'lösenord123', 'letmein1234'],
  ...['aaaaaaaaaaaa', 'abcabcabcabc', '1234567890', '0987654321', 'kissakissa'],
  ...['qwertyuiop', 'asdfghjklö', '1q2w3e4r5t'],
  ...['RevontuliRevontuli', 'revontuli2026', 'hannaaalto1', 'AaltoHanna1', 'h.aalto@revontuli.example'],
  ...['polkupolku', 'Polku12345', 'Asiakaspalvelu1'],
])('%s would be guessed early', async (password) =>
  expect(await judged(password)).toBe('person.password-weak'),
)

it.each([
  ...['correct horse battery staple', 'metsäpolku ja sateenkaari', 'x7#kQp2vLm', 'tkdhnwqpls'],
  ...['mustikkapiirakka', 'en liten båt på sjön'],
])('%s is good enough, whatever signs it has', async (password) =>
  expect(await judged(password)).toBe('taken'),
)
