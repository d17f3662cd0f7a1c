import { createHash } from 'node:crypto'
import type pg from 'pg'
import { heldAddress } from '../http/held-address.ts'
import { Refusal } from '../http/refusal.ts'

/**
 * Wrong passwords and codes in a window of fifteen minutes: of an account from one address, of an address (an
 * office shares one), and of an account from addresses it is not known by. The last is what many addresses
 * together may try; nobody is kept out by it where they have signed in before, or by a link mailed to them.
 */
export const attemptLimits = { account: 10, address: 60, strangers: 100 }

/** `first`: the attempt that used the window up, so that it is told of once. */
class TooManyAttempts extends Refusal {
  readonly first: boolean
  readonly by: Limit

  constructor(retryAfter: number, first: boolean, by: Limit) {
    super('auth.too-many-attempts', undefined, { retryAfter })
    this.first = first
    this.by = by
  }
}

type Limit = keyof typeof attemptLimits

/** `by`: what was used up; `strangers` when it is the account, by addresses it does not know. */
export type Blocked = (account: string | null, by: Limit) => Promise<void>

interface Attempt {
  account: string | null
  address: string
  /** Made in a session of the account: whoever left it open is not shut out by it, so its address says nothing. */
  inSession?: boolean
}

interface Guess<T> extends Attempt {
  make(): Promise<T>
  isRight(made: T): boolean
  /** Told once when the account or the address has used up its attempts. */
  onBlocked: Blocked
}

/** Lets a guess be made within the limits; a right one is forgiven. Throws TooManyAttempts beyond them. */
export async function guess<T>(
  pool: pg.Pool,
  { make, isRight, onBlocked, ...attempt }: Guess<T>,
): Promise<T> {
  await takeAttempt(pool, attempt).catch(async (error) => {
    if (error instanceof TooManyAttempts && error.first) await onBlocked(attempt.account, error.by)
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
  for (const [by, subject] of await subjects(pool, attempt)) {
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
    const limit = attemptLimits[by]
    if (attempts > limit) throw new TooManyAttempts(Math.max(1, seconds), attempts === limit + 1, by)
  }
}

/** The attempt was right: here the account starts afresh and is known, and nobody is charged for it. */
async function forgiveAttempt(pool: pg.Pool, { account, address, inSession }: Attempt): Promise<void> {
  await pool.query(
    'update sign_in_attempts set attempts = greatest(0, attempts - 1) where subject = any($1)',
    [[addressSubject(address), ...(account ? [strangersSubject(account)] : [])]],
  )
  if (!account) return
  const own = inSession ? strangersSubject(account) : accountSubject(account, address)
  await pool.query('delete from sign_in_attempts where subject = $1', [own])
  if (!inSession) await knowAddress(pool, account, address, knownDays * 24)
}

/** For how long a link lets in from where it was opened. */
export const letInHours = 1

/** From there, the account being guessed elsewhere keeps nobody out. */
export const knowAddress = (pool: pg.Pool, account: string, address: string, hours: number) =>
  pool.query(
    `insert into known_addresses as k (subject, ends_at) values ($1, now() + make_interval(hours => $2))
     on conflict (subject) do update set ends_at = greatest(k.ends_at, excluded.ends_at)`,
    [accountSubject(account, address), hours],
  )

export async function forgetOldAttempts(pool: pg.Pool): Promise<void> {
  await pool.query('delete from sign_in_attempts where window_ends < now()')
  await pool.query('delete from known_addresses where ends_at < now()')
}

/** Somebody who was let back in otherwise is kept out neither by what others have tried nor by what was tried here. */
export async function letBackIn(pool: pg.Pool, account: string, address: string): Promise<void> {
  await pool.query('delete from sign_in_attempts where subject = any($1)', [
    [strangersSubject(account), accountSubject(account, address)],
  ])
  await knowAddress(pool, account, address, letInHours)
}

async function subjects(pool: pg.Pool, { account, address, inSession }: Attempt): Promise<[Limit, string][]> {
  const byAddress: [Limit, string] = ['address', addressSubject(address)]
  if (!account) return [byAddress]
  if (inSession) return [byAddress, ['account', strangersSubject(account)]]
  const own = accountSubject(account, address)
  const { rows } = await pool.query('select 1 from known_addresses where subject = $1 and ends_at > now()', [
    own,
  ])
  const byStrangers: [Limit, string][] = rows.length > 0 ? [] : [['strangers', strangersSubject(account)]]
  return [byAddress, ['account', own], ...byStrangers]
}

const knownDays = 90

// Hashed, so that a typed address of somebody unknown to us is not kept.
const hashed = (text: string) => createHash('sha256').update(text).digest('base64url')
const accountSubject = (account: string, address: string) =>
  `account:${hashed(`${account.trim().toLowerCase()} ${heldAddress(address)}`)}`
const strangersSubject = (account: string) => `account:${hashed(account.trim().toLowerCase())}`

const addressSubject = (address: string) => `address:${heldAddress(address)}`
