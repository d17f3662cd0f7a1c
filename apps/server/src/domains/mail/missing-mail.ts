import { createHash } from 'node:crypto'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { cleanLine } from '../../platform/mail/charset.ts'
import type { Fetching } from './fetching-mail.ts'
import { insertInbound, updateInbound } from './inbound-queries.ts'
import { countMissed, type MissedMail, updateMissed } from './missed-mail-queries.ts'

/** The server did not give a mail, or gave nothing for it. What was said is for a person to read. */
export class NotGiven extends Error {}

/** Seconds until a mail is tried again, after each attempt; the last one goes on. */
const pauses = [10, 60, 300, 3600, 6 * 3600, 24 * 3600]
/** After so many attempts the ledger names it. */
const attemptsUntilNamed = 4
/** A connection may break for any reason; when it breaks at the same mail again, that mail is what breaks it. */
const attemptsUntilPassed = 3

export type Pass = (trx: Trx) => Promise<boolean>

/** Leaves a mail that is not given for later and goes on behind it. */
export async function missMail(
  fetching: Fetching,
  uid: number,
  { message }: NotGiven,
  pass: Pass,
): Promise<void> {
  const { ctx, client, of } = fetching
  const told = await whatIsIt(fetching, uid)
  await write(ctx, async (trx) => {
    const given = { reason: cleanLine(message, 300), passed: client.usable, tryAfter: after(1) }
    const missed = await countMissed(trx, of, uid, given)
    const passes = client.usable || missed.attempts >= attemptsUntilPassed
    if (passes && !missed.passed) await updateMissed(trx, missed, { passed: true })
    if (passes) await pass(trx)
    await updateMissed(trx, missed, { tryAfter: after(missed.attempts) })
    if (missed.inboundId) await nameAgain(trx, missed)
    else if (missed.attempts >= attemptsUntilNamed) await name(trx, fetching, missed, told)
  })
}

const after = (attempts: number) =>
  new Date(Date.now() + pauses[Math.min(attempts, pauses.length) - 1]! * 1000)

/** The ledger's line: whose mail is missing, and what its server says. */
async function name(trx: Trx, { channel }: Fetching, missed: MissedMail, told: string[]): Promise<void> {
  const { workspaceId, mailbox, uidValidity, uid, reason, attempts } = missed
  const hash = createHash('sha256')
    .update(`not given\n${channel.id}\n${mailbox}\n${uidValidity}\n${uid}`)
    .digest('hex')
  const inboundId = await insertInbound(trx, {
    workspaceId,
    channelId: channel.id,
    source: 'imap',
    messageId: null,
    contentHash: hash,
    // Of no file: nothing of it is kept here.
    fileHash: hash,
    size: 0,
    envelope: { from: null, to: [channel.address] },
    state: 'failed',
    fault: 'not-given',
    reason: cleanLine([...told, reason].join(', '), 500),
    attempts,
    settledAt: new Date(),
    prunedAt: new Date(),
  })
  await updateMissed(trx, missed, { inboundId })
}

const nameAgain = (trx: Trx, { workspaceId, inboundId, attempts }: MissedMail) =>
  updateInbound(trx, { workspaceId, id: inboundId! }, { state: 'failed', attempts, settledAt: new Date() })

/** Who wrote it and about what, where the server says at least that. */
async function whatIsIt({ client }: Fetching, uid: number): Promise<string[]> {
  if (!client.usable) return []
  const found = await client
    .fetchOne(String(uid), { envelope: true }, { uid: true })
    .catch(() => false as const)
  const { from, subject } = found ? (found.envelope ?? {}) : {}
  return [from?.[0]?.address ?? '', subject ? `“${subject}”` : ''].filter(Boolean)
}
