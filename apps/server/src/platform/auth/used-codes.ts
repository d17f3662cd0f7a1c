import { createHash } from 'node:crypto'
import type pg from 'pg'

const paths = ['two-factor/verify-totp', 'two-factor/verify-backup-code']

/**
 * A code that was right is right once, also when it is sent twice at the same moment: whoever is second is
 * told so, and the session it made is ended before anybody has heard of it. The sign-in has ended with it: another
 * code is asked for with the password.
 */
export async function onlyOnce(
  pool: pg.Pool,
  path: string,
  body: unknown,
  answer: Response,
): Promise<Response> {
  if (!answer.ok || !paths.includes(path)) return answer
  const { token, user } = (await answer.clone().json()) as { token?: string; user?: { id?: string } }
  if (!user?.id || (await useUp(pool, user.id, `${path} ${(body as { code: string }).code.trim()}`)))
    return answer
  if (token) await pool.query('delete from sessions where token = $1', [token])
  return Response.json({ code: 'CODE_USED' }, { status: 401 })
}

/** The same six digits may come again by chance, in a later minute. */
async function useUp(pool: pg.Pool, personId: string, code: string): Promise<boolean> {
  const hash = createHash('sha256').update(`${personId} ${code}`).digest('base64url')
  const { rows } = await pool.query(
    `insert into used_codes as u (person_id, code_hash) values ($1, $2)
     on conflict (person_id, code_hash) do update set used_at = now()
       where $3 and u.used_at < now() - interval '5 minutes'
     returning 1`,
    [personId, hash, code.includes('totp')],
  )
  return rows.length > 0
}

/** Backup codes stay: better-auth writes its list anew, and two at once may bring one back. */
export const forgetUsedCodes = (pool: pg.Pool) =>
  pool.query(`delete from used_codes where used_at < now() - interval '400 days'`)
