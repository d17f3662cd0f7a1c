import { serverForm } from './address-form.ts'
import type { MailAuthentication } from './authenticate-mail.ts'
import { headerEnd } from './mime-tree.ts'

/**
 * What the server in front of us found (RFC 8601), from the topmost header that carries its name. That
 * server must remove such headers from mail it receives, as the standard has it do.
 */
export const trustedResults = (
  raw: Buffer,
  server: string,
  from: string | null,
): MailAuthentication | null => {
  const header = raw.toString('latin1', 0, headerEnd(raw)).replace(/\r?\n[ \t]+/g, ' ')
  const lines = header.split(/\r?\n/).filter((line) => /^authentication-results:/i.test(line))
  const line = lines[0]?.slice('authentication-results:'.length).trim() ?? ''
  const [authserv = '', ...results] = withoutComments(line).split(';')
  if (authserv.trim().split(/\s/)[0]?.toLowerCase() !== server.toLowerCase()) return null

  const result = (method: string) => {
    const found = results.find((entry) => new RegExp(`^\\s*${method}\\s*=`, 'i').test(entry)) ?? ''
    return { value: found.match(/=\s*([a-z]+)/i)?.[1]?.toLowerCase() ?? 'none', entry: found }
  }
  const [spf, dkim, dmarc] = [result('spf'), result('dkim'), result('dmarc')]
  const author = dmarc.entry.match(/header\.from\s*=\s*"?([^\s";]+)/i)?.[1]?.toLowerCase()
  const domain = from?.slice(from.lastIndexOf('@') + 1)
  const about = author !== undefined && serverForm(author).slice(author.lastIndexOf('@') + 1) === domain
  const policy = line.match(/\bp=(none|quarantine|reject)\b/i)?.[1]?.toLowerCase() ?? null
  const verified = dmarc.value === 'pass' && about
  return {
    spf: spf.value,
    dkim: dkim.value,
    dmarc: dmarc.value,
    verified,
    reason: verified ? null : dmarc.value === 'fail' ? 'checks-failed' : 'not-signed',
    dmarcPolicy: policy as MailAuthentication['dmarcPolicy'],
  }
}

const withoutComments = (value: string) => value.replace(/\([^()]*\)/g, ' ')
