import type { SMTPServer } from 'smtp-server'

const lookMs = 5_000
/** Enough for a large mail on a slow line, even when others wait. */
const leastSeconds = 60

/**
 * Hangs up on a client that has not delivered a mail in the time one may take. A word now and then keeps a
 * connection from being idle; a few hundred of those would keep all others out. So the time is shorter the
 * less room there is: from half full on, down to a minute.
 */
export function smtpPatience(
  server: () => Pick<SMTPServer, 'connections'>,
  seconds: number,
  pressure: () => number,
) {
  const began = new Map<string, number>()
  const look = (now = performance.now()) => {
    const patienceMs = patienceOf(seconds, pressure()) * 1000
    for (const connection of server().connections) {
      if (now - (began.get(connection.id) ?? now) < patienceMs) continue
      connection.send(421, '4.4.2 That took too long, try again')
      connection.close()
    }
  }
  const timer = setInterval(look, Math.min(lookMs, seconds * 250)).unref()
  return {
    look,
    /** It has just connected, or delivered a mail. */
    begin: (id: string) => void began.set(id, performance.now()),
    forget: (id: string) => void began.delete(id),
    stop: () => clearInterval(timer),
  }
}

export const patienceOf = (seconds: number, pressure: number): number =>
  Math.min(seconds, Math.max(leastSeconds, seconds * Math.min(1, 2 * (1 - pressure))))
