import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import { SMTPServer } from 'smtp-server'

/** The least that taking in mail can do: a listener that commits one row a mail, with all of it, and says so. */
export async function openBareMail(pool: pg.Pool): Promise<{ port: number; stop(): Promise<void> }> {
  await pool.query('create table if not exists bare (id bigint generated always as identity, mail bytea)')
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: async (stream, _session, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      await pool.query('insert into bare (mail) values ($1)', [Buffer.concat(chunks)])
      answer()
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
