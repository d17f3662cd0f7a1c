/**
 * What of better-auth is reachable, at `/auth`. Its answers hold more than this: it is what the console relies on. A
 * test beside `mount-sign-in.ts` compares it with better-auth's own types.
 */
export interface SignInOperations {
  GET: {
    '/auth/get-session': { answer: unknown }
    '/auth/passkey/generate-authenticate-options': { answer: PasskeyQuestion }
    '/auth/passkey/generate-register-options': { answer: NewPasskeyQuestion }
    '/auth/passkey/list-user-passkeys': { answer: Passkey[] }
  }
  POST: {
    /** A second factor may be asked for before the session begins. */
    '/auth/sign-in/email': {
      body: { email: string; password: string }
      answer: { redirect: boolean; twoFactorRedirect?: boolean }
    }
    '/auth/sign-out': { answer: unknown }
    '/auth/change-password': {
      body: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean }
      answer: unknown
    }
    '/auth/two-factor/enable': {
      body: { password: string }
      answer: { totpURI: string; backupCodes: string[] }
    }
    '/auth/two-factor/disable': { body: { password: string }; answer: unknown }
    '/auth/two-factor/generate-backup-codes': {
      body: { password: string }
      answer: { backupCodes: string[] }
    }
    '/auth/two-factor/verify-totp': { body: SecondFactor; answer: unknown }
    '/auth/two-factor/verify-backup-code': { body: SecondFactor; answer: unknown }
    '/auth/passkey/verify-authentication': { body: { response: object }; answer: unknown }
    '/auth/passkey/verify-registration': { body: { response: object; name: string }; answer: unknown }
    '/auth/passkey/delete-passkey': { body: { id: string }; answer: unknown }
  }
}

/** Trusted, the device is not asked for a second factor for a while. */
export interface SecondFactor {
  code: string
  trustDevice?: boolean
}

export interface Passkey {
  id: string
  name?: string | null
  createdAt: string | null
}

/** What a browser is asked for one of its passkeys with. */
export interface PasskeyQuestion {
  challenge: string
}

/** What a browser is asked for a new passkey with. */
export interface NewPasskeyQuestion extends PasskeyQuestion {
  rp: { name: string; id?: string }
  user: { id: string; name: string; displayName: string }
  pubKeyCredParams: { alg: number; type: 'public-key' }[]
}
