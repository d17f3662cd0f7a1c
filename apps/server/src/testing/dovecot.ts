import { spawn, spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'

/** A real IMAP server with one mailbox. */
export interface Dovecot {
  port: number
  user: string
  password: string
  /** As a mail server would: puts a mail into the mailbox, unread. */
  deliver(raw: Buffer): Promise<void>
  connect(): Promise<ImapFlow>
  /** Ends the server as a crash would, or brings it back. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
)

/** Tests of fetching need Debian's dovecot-imapd; continuous integration installs it. */
export const hasDovecot = program !== undefined
if (!hasDovecot && process.env.CI) throw new Error('Dovecot is missing: apt-get install dovecot-imapd')
if (!hasDovecot) console.error('Dovecot is not installed: fetching mail from a mailbox is not tested here.')

const user = 'shop'
const password = 'secret'

export async function openDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'polku-imap-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const owner = ownerOfMail()
  await mkdir(join(folder, 'mail'))
  if (owner.chown) await chown(join(folder, 'mail'), owner.uid, owner.gid)
  const config = join(folder, 'dovecot.conf')
  await writeFile(config, configuration(folder, port, owner))
  let server: ReturnType<typeof spawn> | undefined

  const connect = async () => {
    const auth = { user, pass: password }
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      doSTARTTLS: false,
      auth,
      logger: false,
    })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const start = async () => {
    server = spawn(program!, ['-F', '-c', config], { stdio: 'ignore', detached: true })
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await (await connect()).logout()
      } catch (error) {
        if (attempt > 50) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
  const kill = async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    // Its helpers hang on to the connections; they share its process group.
    process.kill(-server!.pid!, 'SIGKILL')
    await ended
  }
  await start()
  return {
    port,
    user,
    password,
    connect,
    start,
    kill,
    async deliver(raw) {
      const client = await connect()
      await client.append('INBOX', raw)
      await client.logout()
    },
    async close() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Dovecot refuses to keep mail as root, so root lends it to the system's mail user. */
function ownerOfMail() {
  const mine = { uid: process.getuid!(), gid: process.getgid!() }
  if (mine.uid !== 0) return { ...mine, chown: false }
  const id = (flag: string) => Number(spawnSync('id', [flag, 'mail']).stdout)
  return { uid: id('-u'), gid: id('-g'), chown: true }
}

const configuration = (folder: string, port: number, { uid, gid, chown }: ReturnType<typeof ownerOfMail>) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
${chown ? '' : `default_internal_user = ${process.env.USER}\ndefault_login_user = ${process.env.USER}\n`}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
