import { connect, createServer, type Socket } from 'node:net'

/** Stands before a mail server and spoils what it says of single mails, by their UID. */
export interface SpoiltMailbox {
  port: number
  /** `no`: an error of the server; `empty`: “OK” without the mail; `break`: the connection ends. */
  spoilt: Map<number, 'no' | 'empty' | 'break'>
  close(): Promise<void>
}

export async function openSpoiltMailbox(behind: number): Promise<SpoiltMailbox> {
  const spoilt: SpoiltMailbox['spoilt'] = new Map()
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(behind, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket
        .on('error', () => {})
        .on('close', () => {
          open.delete(socket)
          client.destroy()
          upstream.destroy()
        })
    }
    upstream.pipe(client)
    let heard = ''
    client.on('data', (chunk) => {
      heard += chunk
      for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
        const line = heard.slice(0, end + 2)
        heard = heard.slice(end + 2)
        const [, tag, uid] = line.match(/^(\S+) (?:UID )?FETCH (\d+|\*) .*BODY/) ?? []
        const how = spoilt.get(uid === '*' ? 1 : Number(uid))
        if (how === 'no') client.write(`${tag} NO [SERVERBUG] Internal error occurred\r\n`)
        else if (how === 'empty')
          client.write(`* 1 FETCH (UID ${uid} RFC822.SIZE 120)\r\n${tag} OK Fetched\r\n`)
        else if (how === 'break') client.destroy()
        else upstream.write(line)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    spoilt,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
