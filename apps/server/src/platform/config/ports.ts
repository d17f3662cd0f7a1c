import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { type Config, ConfigError } from './config.ts'

/** Refuses a port that is taken before anything is started, for it is listened on last. */
export async function checkPorts({ host, port, smtpPort, role }: Config): Promise<void> {
  const takesMail = role === 'all' || role === 'channels'
  const held: Server[] = []
  try {
    held.push(await hold(host, port, '--port'))
    if (takesMail) held.push(await hold(host, smtpPort, '--smtp-port'))
  } finally {
    await Promise.all(held.map((server) => once(server.close(), 'close')))
  }
}

const hold = async (host: string, port: number, option: string): Promise<Server> => {
  // Whoever calls this early would keep the port from being let go.
  const server = createServer((early) => early.destroy()).listen(port, host)
  await once(server, 'listening').catch((error) => {
    throw cannotListen(error, option)
  })
  return server
}

export const cannotListen = (error: NodeJS.ErrnoException & { port?: number }, option: string): Error => {
  const reason = {
    EADDRINUSE: `Port ${error.port} is taken.`,
    EACCES: `Port ${error.port} may not be used by this account.`,
  }[error.code ?? '']
  if (reason) return new ConfigError(`${reason} Choose another with ${option}.`)
  return new ConfigError(`The desk cannot answer there (${error.message}): choose --host and ${option} anew.`)
}
