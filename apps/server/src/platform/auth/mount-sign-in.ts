import type { SignInOperations } from '@polku/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { App } from '../http/app.ts'
import { type Blocked, guess } from './attempts.ts'
import { clientAddressHeader, type SignIn } from './sign-in.ts'
import { refusalOf } from './sign-in-refusals.ts'
import { onlyOnce } from './used-codes.ts'

type Path<Method extends keyof SignInOperations> =
  keyof SignInOperations[Method] extends `/auth/${infer Path}` ? Path : never

/**
 * What of better-auth is reachable, as the contract has it. Everything else it offers (signing up, organisations,
 * other people's sessions) would walk round our permissions and our audit list. What is `guessable` can be got right
 * by trying: a password, a code, a signature.
 */
const open: { [Method in 'GET' | 'POST']: Record<Path<Method>, 'plain' | 'guessable'> } = {
  GET: {
    'get-session': 'plain',
    'passkey/generate-authenticate-options': 'plain',
    'passkey/generate-register-options': 'plain',
    'passkey/list-user-passkeys': 'plain',
  },
  POST: {
    'sign-in/email': 'guessable',
    'change-password': 'guessable',
    'two-factor/enable': 'guessable',
    'two-factor/disable': 'guessable',
    'two-factor/generate-backup-codes': 'guessable',
    'two-factor/verify-totp': 'guessable',
    'two-factor/verify-backup-code': 'guessable',
    'passkey/verify-authentication': 'guessable',
    'sign-out': 'plain',
    'passkey/verify-registration': 'plain',
    'passkey/delete-passkey': 'plain',
  },
}

export interface MountParts {
  signIn: SignIn
  pool: pg.Pool
  /** Whose session it is; the person's own password must not be guessed from it either. */
  personOf(request: FastifyRequest): Promise<string | null>
  /** Refuses what is no attempt at anything yet, and so is not counted as one. */
  check(path: string, request: FastifyRequest): Promise<void>
  /** Called before each change; what it answers is told how the change ended. */
  watch(path: string, request: FastifyRequest): Promise<(answer: Response) => Promise<void>>
  /** Told when an account or an address has used up its attempts. */
  onBlocked: Blocked
}

/** better-auth at `/auth/*`, behind our limits. */
export function mountSignIn(app: App, parts: MountParts): void {
  // A form of another site can send text without asking the browser first, but not JSON.
  app.removeContentTypeParser('text/plain')
  for (const [method, paths] of Object.entries(open)) {
    for (const [path, kind] of Object.entries(paths)) {
      app.route({
        method,
        url: `/auth/${path}`,
        config: { public: true },
        schema: { hide: true } as object,
        bodyLimit: 64 * 1024,
        handler: (request, reply) => pass({ path, guessable: kind === 'guessable' }, request, reply, parts),
      })
    }
  }
}

async function pass(
  { path, guessable }: { path: string; guessable: boolean },
  request: FastifyRequest,
  reply: FastifyReply,
  parts: MountParts,
) {
  await parts.check(path, request)
  const ask = () => asked(path, request, parts)
  const email = accountOf(path, request.body)
  const answer = guessable
    ? await guess(parts.pool, {
        account: email ?? (await parts.personOf(request)),
        inSession: email === null,
        address: request.ip,
        make: ask,
        isRight: ({ ok }) => ok,
        onBlocked: parts.onBlocked,
      })
    : await ask()
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  reply.header('cache-control', 'no-store')
  if (!answer.ok) throw await refusalOf(answer)
  return reply.status(answer.status).send(Buffer.from(await answer.arrayBuffer()))
}

async function asked(path: string, request: FastifyRequest, parts: MountParts): Promise<Response> {
  const done = request.method === 'GET' ? undefined : await parts.watch(path, request)
  const given = await parts.signIn.handler(toWebRequest(request))
  const answer = await onlyOnce(parts.pool, path, request.body, given)
  await done?.(answer)
  return answer
}

function accountOf(path: string, body: unknown): string | null {
  const email = path === 'sign-in/email' && (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? email : null
}

function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && !/^(content-length|transfer-encoding|connection|expect)$/.test(name)) {
      headers.set(name, value)
    }
  }
  headers.set(clientAddressHeader, request.ip)
  const url = `${request.protocol}://${request.host}${request.url}`
  if (request.method === 'GET') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) })
}
