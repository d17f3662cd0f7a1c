import { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import * as x509 from '@peculiar/x509'
import type { Config } from '../../platform/config/config.ts'
import { writeWhole } from '../../platform/files/writing.ts'

/**
 * The certificate for STARTTLS: the configured one, or one of our own made at the first start. Mail
 * servers encrypt with any certificate rather than not at all, and so one that is damaged is made anew.
 */
export async function mailCertificate(config: Config): Promise<{ cert: Buffer; key: Buffer }> {
  if (config.tls) return config.tls
  const paths = { cert: join(config.dataDir, 'mail-tls.crt'), key: join(config.dataDir, 'mail-tls.key') }
  const kept = await readPair(paths)
  if (kept) return kept
  const made = await makeCertificate(new URL(config.url).hostname)
  await writeWhole(paths.key, [made.key], { mode: 0o600 })
  await writeWhole(paths.cert, [made.cert])
  return made
}

async function readPair(paths: { cert: string; key: string }) {
  try {
    const pair = { cert: await readFile(paths.cert), key: await readFile(paths.key) }
    createSecureContext(pair)
    return pair
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException
    if (syscall && code !== 'ENOENT') throw error
    return undefined
  }
}

async function makeCertificate(host: string): Promise<{ cert: Buffer; key: Buffer }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair
  const years = 10
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: [{ CN: [host] }],
      notBefore: new Date(),
      notAfter: new Date(Date.now() + years * 365 * 24 * 3_600_000),
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
      ],
    },
    webcrypto as never,
  )
  const exported = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  const lines = exported.match(/.{1,64}/g)!.join('\n')
  return {
    cert: Buffer.from(`${certificate.toString('pem')}\n`),
    key: Buffer.from(`-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`),
  }
}
