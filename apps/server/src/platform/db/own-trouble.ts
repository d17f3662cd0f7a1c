/** What is the matter with us and not with the mail: no room, or a database that is away. It passes. */
export const isOwnTrouble = (error: unknown): boolean => {
  const { code = '', message } = error as { code?: string; message?: string }
  return (
    codes.has(code) ||
    sqlState.test(code) ||
    /^(?:Connection terminated|Client has encountered a connection error)|timeout exceeded when/.test(
      message ?? '',
    )
  )
}

const codes = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])
/** Connection exceptions, a full disk, too many connections, a server that is stopping or starting. */
const sqlState = /^(?:08[0-9A-Z]{3}|53100|53300|57P0[1-3])$/
