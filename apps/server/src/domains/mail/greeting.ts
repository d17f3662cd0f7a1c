import { createConnection } from 'node:net'

const patienceMs = 10_000

/**
 * Whether a mail listener greets whoever connects. Throws with what came instead. That it has no room for one more
 * from our own address says that it is there.
 */
export async function isGreeted({ host, port }: { host: string; port: number }): Promise<true> {
  const socket = createConnection(port, host)
  const late = setTimeout(
    () => socket.destroy(new Error(`No greeting within ${patienceMs / 1000} s`)),
    patienceMs,
  )
  try {
    let said = ''
    for await (const chunk of socket) {
      said += chunk
      if (said.includes('\n') || said.length > 1000) break
    }
    if (!/^(220|421 4\.7\.0)[ -]/.test(said)) throw new Error(said.trim() || 'The connection was closed')
    return true
  } finally {
    clearTimeout(late)
    socket.destroy()
  }
}
