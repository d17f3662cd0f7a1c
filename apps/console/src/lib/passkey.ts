import { api } from './api.ts'

/**
 * Whether this browser can use passkeys here: it needs a safe connection and an address that is a name,
 * since passkeys belong to names.
 */
export const passkeysWork = (): boolean =>
  isSecureContext &&
  'PublicKeyCredential' in window &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  !/^[\d.]+$|:/.test(location.hostname)

/** Whoever closes the browser's question has changed their mind; that is no error. */
export class PasskeyCancelled extends Error {}

const cancelled = (error: unknown): never => {
  if (error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name))
    throw new PasskeyCancelled()
  throw error
}

const asked = (credential: Credential | null): PublicKeyCredential => {
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyCancelled()
  return credential
}

export async function signInWithPasskey(): Promise<void> {
  const options = await api.get('/auth/passkey/generate-authenticate-options')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = asked(await navigator.credentials.get({ publicKey }).catch(cancelled))
  await api.post('/auth/passkey/verify-authentication', { body: { response: credential.toJSON() } })
}

export async function addPasskey(name: string): Promise<void> {
  const options = await api.get('/auth/passkey/generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = asked(await navigator.credentials.create({ publicKey }).catch(cancelled))
  await api.post('/auth/passkey/verify-registration', { body: { response: credential.toJSON(), name } })
}
