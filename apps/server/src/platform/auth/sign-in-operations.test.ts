import type { SignInOperations } from '@polku/contract'
import { expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { SignIn } from './sign-in.ts'

type Api = SignIn['api']
type Endpoints = {
  [Name in keyof Api as Api[Name] extends { path: infer Path extends string }
    ? `/auth${Path}`
    : never]: Api[Name]
}
type BodyOf<Endpoint> = Endpoint extends { options: { body: infer Body extends z.ZodType } }
  ? z.input<Body>
  : unknown
type AnswerOf<Endpoint> = Endpoint extends (...given: never[]) => Promise<infer Answer>
  ? AsSent<Answer>
  : never
/** As it arrives: moments are text. */
type AsSent<Value> = Value extends Date
  ? string
  : Value extends object
    ? { [Key in keyof Value]: AsSent<Value[Key]> }
    : Value

type Known = SignInOperations['GET'] & SignInOperations['POST']
type MissingFrom<Address extends keyof Known> = Address extends keyof Endpoints ? never : Address
type WronglyTaken<Address extends keyof Known & keyof Endpoints> = Address extends unknown
  ? Known[Address] extends { body: infer Body }
    ? Body extends BodyOf<Endpoints[Address]>
      ? never
      : Address
    : never
  : never
/** Where it has several answers, what was asked decides which comes. */
type WronglyAnswered<Address extends keyof Known & keyof Endpoints> = Address extends unknown
  ? [Extract<AnswerOf<Endpoints[Address]>, Known[Address]['answer']>] extends [never]
    ? Address
    : never
  : never

it('what the contract says of signing in is what better-auth takes and answers', () => {
  expectTypeOf<MissingFrom<keyof Known>>().toBeNever()
  expectTypeOf<WronglyTaken<keyof Known>>().toBeNever()
  expectTypeOf<WronglyAnswered<keyof Known>>().toBeNever()
})
