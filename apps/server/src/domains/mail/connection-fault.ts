import type { ChannelTestFault } from '@polku/contract'

/** What the mail libraries and Node say of a failed connection. */
export interface ConnectionError {
  code?: string
  originalCode?: string
  errno?: number | string
  message: string
  command?: string
  response?: unknown
  /** What an IMAP server said. */
  responseText?: string
  responseCode?: number
  authenticationFailed?: boolean
  tlsFailed?: boolean
  cause?: unknown
}

const byCode: Record<string, ChannelTestFault> = {
  ENOTFOUND: 'host-not-found',
  EAI_AGAIN: 'host-not-found',
  EAI_NODATA: 'host-not-found',
  EDNS: 'host-not-found',
  ADDRESS_NOT_ALLOWED: 'address-not-allowed',
  ECONNREFUSED: 'port-closed',
  EHOSTUNREACH: 'port-closed',
  ENETUNREACH: 'port-closed',
  ETIMEDOUT: 'timed-out',
  CONNECT_TIMEOUT: 'timed-out',
  GREETING_TIMEOUT: 'timed-out',
  UPGRADE_TIMEOUT: 'timed-out',
  ETIMEOUT: 'timed-out',
  ETLS: 'tls-refused',
  EPROTO: 'tls-refused',
  MissingServerExtension: 'tls-refused',
  EPROTOCOL: 'not-a-mail-server',
}

const certificateCodes =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|CERT_|UNABLE_TO_|ERR_TLS_CERT_ALTNAME_INVALID)/

/** What is wrong, as a stable code a person can be told about. `user`: whether we tried to sign in. */
export function connectionFault(error: ConnectionError, user: boolean): ChannelTestFault {
  const codes = [error.originalCode, error.code, (error.cause as ConnectionError | undefined)?.code].filter(
    (code) => code !== undefined,
  )
  if (codes.some((code) => certificateCodes.test(code)) || /certificate/i.test(error.message))
    return 'certificate-invalid'
  if (error.authenticationFailed || codes.includes('EAUTH')) return user ? 'login-refused' : 'login-required'
  if (error.responseCode === 530) return 'login-required'
  if (error.command === 'MAIL FROM' || error.command === 'RCPT TO')
    return user ? 'sender-refused' : 'login-required'
  if (
    error.tlsFailed ||
    codes.some((code) => code.startsWith('ERR_SSL_')) ||
    /wrong version number/i.test(error.message)
  )
    return 'tls-refused'
  const known = codes.find((code) => byCode[code])
  return known ? byCode[known]! : 'not-a-mail-server'
}

/** What the server itself said, or what is wrong with its certificate; never the words of a library. */
export function serverWords(error: ConnectionError, fault: ChannelTestFault): string | null {
  const said = [error.responseText, error.response].find((text) => typeof text === 'string')
  return said ?? (fault === 'certificate-invalid' ? error.message : null)
}
