import type { SMTPServer } from 'smtp-server'

/**
 * Hangs up on a client that has not delivered a mail in the time one may take. A word now and then keeps a
 * connection from being idle; a few hundred of those would keep all others out.
 */
export function smtpPatience(server: () => SMTPServer, seconds: number) {
  const due = new Map<string, NodeJS.Timeout>()
  const end = (id: string) => {
    const connection = [...server().connections].find((one) => one.id === id)
    connection?.send(421, '4.4.2 That took too long, try again')
    connection?.close()
  }
  return {
    /** It has just connected, or delivered a mail. */
    begin(id: string): void {
      clearTimeout(due.get(id))
      due.set(id, setTimeout(end, seconds * 1000, id).unref())
    },
    forget(id: string): void {
      clearTimeout(due.get(id))
      due.delete(id)
    },
  }
}
