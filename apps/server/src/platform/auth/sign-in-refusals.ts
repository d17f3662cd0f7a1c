import type { ErrorCode } from '@polku/contract'
import { Refusal } from '../http/refusal.ts'

/** better-auth's codes in our words; what is not listed goes by its status. */
const byCode: Record<string, ErrorCode> = {
  INVALID_EMAIL: 'auth.wrong-credentials',
  INVALID_EMAIL_OR_PASSWORD: 'auth.wrong-credentials',
  INVALID_PASSWORD: 'person.password-wrong',
  INVALID_CODE: 'auth.wrong-code',
  INVALID_BACKUP_CODE: 'auth.wrong-code',
  CODE_USED: 'auth.code-used',
  INVALID_TWO_FACTOR_COOKIE: 'auth.challenge-over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'auth.challenge-over',
  ACCOUNT_TEMPORARILY_LOCKED: 'auth.too-many-attempts',
  SESSION_NOT_FRESH: 'auth.session-old',
  SESSION_EXPIRED: 'auth.required',
  CHALLENGE_NOT_FOUND: 'auth.passkey-refused',
  PASSKEY_NOT_FOUND: 'auth.passkey-refused',
  AUTHENTICATION_FAILED: 'auth.passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'auth.passkey-refused',
}

const byStatus: Record<number, ErrorCode> = {
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'route.not-found',
  429: 'auth.too-many-attempts',
}

/** A refusal of better-auth as a problem document like any other of the API. */
export async function refusalOf(answer: Response): Promise<Refusal> {
  const { code = '', message } = (await answer.json().catch(() => ({}))) as {
    code?: string
    message?: string
  }
  const known = byCode[code] ?? byStatus[answer.status]
  if (known) return new Refusal(known)
  return answer.status >= 500 ? new Refusal('service.failed') : new Refusal('request.invalid', message)
}
