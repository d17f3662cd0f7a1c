import { errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { Refusal } from '../../platform/http/refusal.ts'

/** Who the shop says its visitor is. */
export interface Identity {
  externalId: string
  email: string | null
  name: string | null
}

const Claims = z.object({
  sub: z.union([z.string().trim().min(1).max(200), z.number().int().transform(String)]),
  email: z.string().trim().toLowerCase().pipe(z.email()).optional(),
  name: z.string().trim().min(1).max(200).optional(),
})

const longestSeconds = 24 * 3600

/**
 * Reads a JWT (RFC 7519) that the shop has signed with the chat's secret: HS256, `aud` the chat's key,
 * `sub` the customer's id in the shop, `exp` at most a day ahead. Throws chat.identity-….
 */
export async function readIdentityToken(
  token: string,
  channelKey: string,
  secret: string | null,
  now = new Date(),
): Promise<Identity> {
  if (!secret) throw new Refusal('chat.identity-off')
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
    audience: channelKey,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: 30,
    currentDate: now,
  }).catch((error) => {
    throw refusalFor(error)
  })
  if (payload.exp! > now.getTime() / 1000 + longestSeconds + 60)
    throw invalid('The token may be valid for a day at most.')
  const claims = Claims.safeParse(payload)
  if (!claims.success)
    throw invalid(`The token’s claims are not as expected: ${z.prettifyError(claims.error)}`)
  const { sub, email, name } = claims.data
  return { externalId: sub, email: email ?? null, name: name ?? null }
}

const invalid = (detail?: string) => new Refusal('chat.identity-invalid', detail)

function refusalFor(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return new Refusal('chat.identity-expired')
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return new Refusal('chat.identity-other-channel')
  return invalid(error instanceof errors.JOSEError ? error.message : undefined)
}
