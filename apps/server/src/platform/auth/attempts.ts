import { createHash } from 'node:crypto'
import type pg from 'pg'
import { heldAddress } from '../http/held-address.ts'
import { Refusal } from '../http/refusal.ts'

/** Wrong passwords and codes in a window of fifteen minutes; an office shares one address. */
export const attemptLimits = { account: 10, address: 60 }

/** `first`: the attempt that used the window up, so that it is told of once. */
class TooManyAttempts extends Refusal {
  readonly first: boolean

  constructor(retryAfter: number, first: boolean) {
    super('auth.too-many-attempts', undefined, { retryAfter })
    this.first = first
  }
}

interface Attempt {
  account: string | null
  address: string
}

interface Guess<T> extends Attempt {
  make(): Promise<T>
  isRight(made: T): boolean
  /** Told once when the account or the address has used up its attempts. */
  onBlocked(account: string | null): Promise<void>
}

/** Lets a guess be made within the limits; a right one is forgiven. Throws TooManyAttempts beyond them. */
export async function guess<T>(
  pool: pg.Pool,
  { make, isRight, onBlocked, ...attempt }: Guess<T>,
): Promise<T> {
  await takeAttempt(pool, attempt).catch(async (error) => {
    if (error instanceof TooManyAttempts && error.first) await onBlocked(attempt.account)
    throw error
  })
  const made = await make()
  if (isRight(made)) await forgiveAttempt(pool, attempt)
  return made
}

/**
 * Counts an attempt before it is made, so that many at once cannot slip past the limit together.
 * Throws TooManyAttempts when the account or the address has used up its window.
 */
async function takeAttempt(pool: pg.Pool, attempt: Attempt): Promise<void> {
  for (const [subject, limit] of subjects(attempt)) {
    const { rows } = await pool.query<{ attempts: number; seconds: number }>(
      `insert into sign_in_attempts as a (subject, attempts, window_ends)
       values ($1, 1, now() + interval '15 minutes')
       on conflict (subject) do update set
         attempts = case when a.window_ends < now() then 1 else a.attempts + 1 end,
         window_ends = case when a.window_ends < now() then excluded.window_ends else a.window_ends end
       returning attempts, ceil(extract(epoch from window_ends - now()))::int as seconds`,
      [subject],
    )
    const { attempts, seconds } = rows[0]!
    if (attempts > limit) throw new TooManyAttempts(Math.max(1, seconds), attempts === limit + 1)
  }
}

/** The attempt was right: the account starts afresh, the address is not charged for it. */
async function forgiveAttempt(pool: pg.Pool, { account, address }: Attempt): Promise<void> {
  if (account) await pool.query('delete from sign_in_attempts where subject = $1', [accountSubject(account)])
  await pool.query('update sign_in_attempts set attempts = greatest(0, attempts - 1) where subject = $1', [
    addressSubject(address),
  ])
}

export const forgetOldAttempts = (pool: pg.Pool) =>
  pool.query('delete from sign_in_attempts where window_ends < now()')

function subjects({ account, address }: Attempt): [string, number][] {
  const byAddress: [string, number] = [addressSubject(address), attemptLimits.address]
  return account ? [byAddress, [accountSubject(account), attemptLimits.account]] : [byAddress]
}

// Hashed, so that a typed address of somebody unknown to us is not kept.
const accountSubject = (account: string) =>
  `account:${createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')}`

const addressSubject = (address: string) => `address:${heldAddress(address)}`
