import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'

/** A free loopback port, the same as last time where it is still free: kept in `file`. */
export const keptPort = async (file: string): Promise<number> => {
  const last = Number(await readFile(file, 'utf8').catch(() => '0'))
  const port = (last > 0 && (await tryListen(last))) || (await tryListen(0))
  if (!port) throw new Error('No free port on 127.0.0.1')
  if (port !== last) await writeFile(file, String(port))
  return port
}

const tryListen = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = server.address() as { port: number }
      server.close(() => resolve(bound))
    })
  })
