import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BlockList } from 'node:net'
import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readNetworks } from '../http/outgoing.ts'

const flag = z
  .union([z.boolean(), z.enum(['1', 'true', 'yes', '0', 'false', 'no', ''])], { error: 'must be yes or no' })
  .transform((value) => (typeof value === 'boolean' ? value : ['1', 'true', 'yes'].includes(value)))
const port = z.coerce
  .number({ error: 'must be a number' })
  .refine(
    (value) => Number.isInteger(value) && value >= 0 && value <= 65535,
    'must be a port from 0 to 65535',
  )
const url = (...schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)), {
    message: `must begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  })

const networks = z
  .string()
  .default('')
  .transform((text, context) => {
    const read = readNetworks(text)
    if (read) return read
    context.addIssue('must be addresses or networks such as 10.0.0.5, 192.168.0.0/16')
    return z.NEVER
  })

/** The content of a file that OpenSSL must be able to read. */
const pem = (what: string, read: (content: Buffer) => unknown) =>
  z.string().transform((path, context) => {
    try {
      const content = readFileSync(path)
      read(content)
      return content
    } catch (error) {
      const { syscall, message } = error as NodeJS.ErrnoException
      context.addIssue(
        syscall ? `cannot be read (${message})` : `must name a file with ${what}: ${path} has none`,
      )
      return z.NEVER
    }
  })

/** Who hands mail over: clients by address or network, mailboxes by the name of their server. */
const mailPeers = z
  .string()
  .default('')
  .transform((text, context) => {
    const entries = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
    if (entries.length === 0) return null
    const names = entries.filter((entry) => hostName.test(entry))
    const clients = readNetworks(entries.filter((entry) => !names.includes(entry)).join())
    if (clients) return { clients, mailboxes: new Set(names) }
    context.addIssue(
      'must be addresses, networks or names of IMAP servers such as 10.0.0.5, imap.example.com',
    )
    return z.NEVER
  })
const hostName = /^(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*$/

const Settings = z.object({
  POLKU_DATA: z.string().default('data'),
  POLKU_HOST: z.string().default('127.0.0.1'),
  POLKU_PORT: port.default(4100),
  POLKU_SMTP_PORT: port.default(2525),
  /** How mail leaves: smtp://user:password@host:port or smtps://… Without it each channel's own setting is used. */
  POLKU_SMTP_URL: url('smtp', 'smtps').optional(),
  /** Whom mails of the installation itself, such as invitations, come from. */
  POLKU_MAIL_FROM: z.email('must be an address such as desk@example.com').optional(),
  POLKU_ROLE: z
    .enum(['all', 'web', 'worker', 'channels'], { error: 'must be all, web, worker or channels' })
    .default('all'),
  POLKU_DEMO: flag.default(false),
  POLKU_DEMO_PASSWORD: z.string().min(8, 'must have 8 characters or more').optional(),
  POLKU_DEMO_API_KEY: z.string().min(64, 'must have 64 characters or more').optional(),
  /** Addresses or networks inside which channels may have mail servers, comma separated; else only public ones. */
  POLKU_PRIVATE_MAIL_SERVERS: networks,
  /** The same for the receivers of webhooks, which may then also do without https. */
  POLKU_PRIVATE_WEBHOOKS: networks,
  /** The address people open; links in mails and cookies' security follow from it. */
  POLKU_URL: url('http', 'https').optional(),
  /** Addresses or networks of proxies whose X-Forwarded-* headers are believed, comma separated. */
  POLKU_TRUST_PROXY: networks,
  /** 32 bytes or more; without it a key file is made in the data folder. */
  POLKU_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  POLKU_TLS_CERT: pem('a certificate in PEM form', (cert) => createSecureContext({ cert })).optional(),
  POLKU_TLS_KEY: pem('a private key in PEM form, without a passphrase', createPrivateKey).optional(),
  /** How long raw mail is kept after it has been shown. */
  POLKU_RAW_MAIL_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int('must be whole days')
    .min(1, 'must be a day or more')
    .default(30),
  /** How long events are kept; without it for ever. Half a year at least: so long what goes on is told from them. */
  POLKU_EVENTS_KEPT_MONTHS: z.coerce
    .number({ error: 'must be a number of months' })
    .int('must be whole months')
    .min(6, 'must be 6 months or more')
    .optional(),
  /** The mail server in front of us whose Authentication-Results header is believed, by the name it signs with. */
  POLKU_TRUSTED_MAIL_SERVER: z.string().min(1).optional(),
  /** Through whom its mail comes, comma separated: anybody else could write its name into a mail. */
  POLKU_TRUSTED_MAIL_PEERS: mailPeers,
  /** Who sends it as a bearer token may read /metrics; without it, programs of this machine may. */
  POLKU_METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  POLKU_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('info'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  CLICKHOUSE_URL: url('http', 'https').optional(),
})

export interface TrustedMailServer {
  name: string
  clients: BlockList
  mailboxes: ReadonlySet<string>
}

export interface Config {
  dataDir: string
  host: string
  port: number
  smtpPort: number
  smtpUrl: string | undefined
  mailFrom: string | undefined
  privateMailServers: BlockList
  privateWebhooks: BlockList
  role: 'all' | 'web' | 'worker' | 'channels'
  demo: boolean
  demoPassword: string | undefined
  demoApiKey: string | undefined
  url: string
  trustProxy: BlockList
  secret: string | undefined
  tls: { cert: Buffer; key: Buffer } | undefined
  rawMailDays: number
  /** For ever, where it is not said. */
  eventsKeptMonths: number | undefined
  trustedMailServer: TrustedMailServer | undefined
  metricsToken: string | undefined
  logLevel: string
  databaseUrl: string | undefined
  clickhouseUrl: string | undefined
}

/** A setting that cannot be used; the message names it and says what it must be. */
export class ConfigError extends Error {}

const flags = {
  demo: { type: 'boolean' },
  data: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  'smtp-port': { type: 'string' },
  'smtp-url': { type: 'string' },
  role: { type: 'string' },
} as const

/** Reads flags over environment; throws ConfigError with every fault at once. */
export function readConfig(args: string[], env: NodeJS.ProcessEnv): Config {
  const flagged = new Map(
    Object.entries(parseFlags(args)).map(([flag, value]) => [settingOf(flag), { flag, value }]),
  )
  const given = { ...env, ...Object.fromEntries([...flagged].map(([name, { value }]) => [name, value])) }
  const asGiven = (name: string) => (flagged.has(name) ? `--${flagged.get(name)?.flag}` : name)
  const result = Settings.safeParse(given)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `  ${asGiven(String(path[0]))} ${message}`)
    throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}`)
  }
  return present(result.data)
}

const settingOf = (flag: string) => `POLKU_${flag.toUpperCase().replaceAll('-', '_')}`

function parseFlags(args: string[]) {
  const { values, tokens } = parseArgs({ args, options: flags, strict: false, tokens: true })
  const faults = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`${token.value} belongs to no setting.`]
    if (token.kind !== 'option') return []
    if (!Object.hasOwn(flags, token.name)) return [`There is no setting ${token.rawName}.`]
    const lacking = token.name !== 'demo' && (!token.value || /^--\w/.test(token.value))
    return lacking ? [`${token.rawName} needs a value.`] : []
  })
  if (faults.length === 0) return values
  const known = Object.keys(flags).map((name) => `--${name}`)
  throw new ConfigError([...faults, `Known: ${known.join(' ')}`].join('\n'))
}

function present(settings: z.infer<typeof Settings>): Config {
  const { POLKU_TLS_CERT: cert, POLKU_TLS_KEY: key } = settings
  if (Boolean(cert) !== Boolean(key)) {
    throw new ConfigError('POLKU_TLS_CERT and POLKU_TLS_KEY belong together: set both or neither.')
  }
  if (cert && key && !new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) {
    throw new ConfigError('POLKU_TLS_KEY is not the key of the certificate in POLKU_TLS_CERT.')
  }
  const { POLKU_TRUSTED_MAIL_SERVER: name, POLKU_TRUSTED_MAIL_PEERS: peers } = settings
  if (Boolean(name) !== Boolean(peers)) {
    throw new ConfigError(
      'POLKU_TRUSTED_MAIL_SERVER and POLKU_TRUSTED_MAIL_PEERS belong together: set both or neither.',
    )
  }
  const tls = cert && key ? { cert, key } : undefined
  const shownHost = settings.POLKU_HOST.includes(':') ? `[${settings.POLKU_HOST}]` : settings.POLKU_HOST
  return {
    dataDir: resolve(settings.POLKU_DATA),
    host: settings.POLKU_HOST,
    port: settings.POLKU_PORT,
    smtpPort: settings.POLKU_SMTP_PORT,
    smtpUrl: settings.POLKU_SMTP_URL,
    mailFrom: settings.POLKU_MAIL_FROM,
    privateMailServers: settings.POLKU_PRIVATE_MAIL_SERVERS,
    privateWebhooks: settings.POLKU_PRIVATE_WEBHOOKS,
    role: settings.POLKU_ROLE,
    demo: settings.POLKU_DEMO,
    demoPassword: settings.POLKU_DEMO_PASSWORD,
    demoApiKey: settings.POLKU_DEMO_API_KEY,
    url: (settings.POLKU_URL ?? `${tls ? 'https' : 'http'}://${shownHost}:${settings.POLKU_PORT}`).replace(
      /\/$/,
      '',
    ),
    trustProxy: settings.POLKU_TRUST_PROXY,
    secret: settings.POLKU_SECRET,
    tls,
    rawMailDays: settings.POLKU_RAW_MAIL_DAYS,
    eventsKeptMonths: settings.POLKU_EVENTS_KEPT_MONTHS,
    trustedMailServer: name && peers ? { name, ...peers } : undefined,
    metricsToken: settings.POLKU_METRICS_TOKEN,
    logLevel: settings.POLKU_LOG,
    databaseUrl: settings.DATABASE_URL,
    clickhouseUrl: settings.CLICKHOUSE_URL,
  }
}
