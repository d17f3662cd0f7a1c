import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { organization, twoFactor } from 'better-auth/plugins'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import type { Secrets } from '../secrets/secrets.ts'

export interface SignInParts {
  config: Config
  pool: pg.Pool
  secrets: Secrets
  log: Logger
}

export type SignIn = ReturnType<typeof openSignIn>

/** The header by which the client's address, as Fastify believes it, reaches better-auth. */
export const clientAddressHeader = 'x-polku-client-address'
const passwordLength = { min: 10, max: 200 }

const day = 24 * 60 * 60

/**
 * Passwords, sessions, two-factor and passkeys. Members, invitations and API keys are actions of
 * ours on the same tables: see the decision record on what better-auth does.
 */
export function openSignIn({ config, pool, secrets, log }: SignInParts) {
  const address = new URL(config.url)
  // A Kysely of its own: better-auth's table names are not ours to type.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const db = new Kysely<any>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  return betterAuth({
    appName: 'Polku',
    baseURL: address.origin,
    basePath: '/auth',
    secret: secrets.derive('sign-in').toString('base64url'),
    telemetry: { enabled: false },
    database: { db, type: 'postgres' as const },
    // The origin has been compared with the host asked for before a request comes here.
    trustedOrigins: async (request?: Request) => [request?.headers.get('origin') ?? address.origin],
    logger: {
      level: 'warn' as const,
      log: (level: string, message: string) =>
        log[level === 'error' ? 'error' : 'warn']({ part: 'sign-in' }, message),
    },
    // Attempts are counted by us: per account as well as per address, and shared by all processes.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: {
      modelName: 'sessions',
      fields: { userId: 'personId' },
      expiresIn: 14 * day,
      updateAge: day,
    },
    user: { modelName: 'people' },
    account: { modelName: 'accounts', fields: { userId: 'personId' } },
    verification: { modelName: 'verifications' },
    advanced: {
      cookiePrefix: 'polku',
      useSecureCookies: address.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: false as const, validateSchema: false },
    },
    databaseHooks: {
      session: { create: { before: (session: { userId: string }) => intoWorkspace(pool, session) } },
    },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        schema: {
          organization: { modelName: 'workspaces' },
          member: { modelName: 'members', fields: { organizationId: 'workspaceId', userId: 'personId' } },
          invitation: { modelName: 'invitations', fields: { organizationId: 'workspaceId' } },
          session: { fields: { activeOrganizationId: 'workspaceId' } },
        },
      }),
      twoFactor({
        issuer: 'Polku',
        schema: { twoFactor: { modelName: 'twoFactors', fields: { userId: 'personId' } } },
      }),
      passkey({
        rpName: 'Polku',
        schema: {
          passkey: { modelName: 'passkeys', fields: { userId: 'personId', credentialID: 'credentialId' } },
        },
      }),
    ],
  })
}

/** A session is always in one workspace: the one the person joined first. Without any there is none. */
async function intoWorkspace<S extends { userId: string }>(pool: pg.Pool, session: S) {
  const { rows } = await pool.query<{ workspace_id: string }>(
    'select workspace_id from members where person_id = $1 order by created_at, workspace_id limit 1',
    [session.userId],
  )
  const workspaceId = rows[0]?.workspace_id
  return workspaceId ? { data: { ...session, activeOrganizationId: workspaceId } } : false
}
