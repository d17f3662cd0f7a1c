import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { keptPort } from '../apps/server/src/platform/engines/port.ts'
import { isRunning } from '../apps/server/src/platform/engines/processes.ts'
import { endLaunched, enginePid, launchWith } from '../apps/server/src/testing/process.ts'
import { hasSmallDisks, openSmallDisk, type SmallDisk } from '../apps/server/src/testing/small-disk.ts'

const main = new URL('../apps/server/src/main.ts', import.meta.url)
/** Where everybody around it is. */
const neighbours = { POLKU_PRIVATE_MAIL_SERVERS: '127.0.0.1', POLKU_PRIVATE_WEBHOOKS: '127.0.0.1' }
const roomy = 8 * 1024 * 1024

const engines = ['postgres', 'clickhouse'] as const
type Life = ReturnType<typeof launchWith>

/** An installation as somebody starts it, on a disk of its own where that can be; started again whenever it ends. */
export class Installation {
  readonly faults: string[] = []
  dataDir = ''
  port = 0
  smtpPort = 0
  #smtpUrl: string
  #folder = ''
  #disk: SmallDisk | undefined
  #life: Life | undefined
  #meant = false

  constructor(smtpUrl: string) {
    this.#smtpUrl = smtpUrl
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async open(): Promise<void> {
    if (hasSmallDisks) this.#disk = await openSmallDisk(roomy)
    this.#folder = this.#disk?.folder ?? (await mkdtemp(join(tmpdir(), 'polku-torture-')))
    await chmod(this.#folder, 0o711)
    this.dataDir = join(this.#folder, 'data')
    this.port = await keptPort(join(this.#folder, 'port'))
    this.smtpPort = await keptPort(join(this.#folder, 'smtp-port'))
    await this.#start()
  }

  /** All it has said once it has said this. */
  async says(words: string): Promise<string> {
    await this.#life!.says(words)
    return this.#life!.said()
  }

  async killServer(): Promise<void> {
    await this.#kill([])
  }

  async killAll(): Promise<void> {
    await this.#kill(await Promise.all(engines.map((engine) => enginePid(this.dataDir, engine))))
  }

  async #kill(others: number[]): Promise<void> {
    this.#meant = true
    const life = this.#life!
    life.child.kill('SIGKILL')
    for (const pid of others) end(pid, 'SIGKILL')
    await life.ended
    this.#meant = false
    await this.#start()
  }

  async killEngine(engine: 'postgres' | 'clickhouse', signal: NodeJS.Signals): Promise<void> {
    end(await enginePid(this.dataDir, engine), signal)
  }

  async fillDisk(): Promise<void> {
    await this.#disk?.fill()
  }

  async emptyDisk(): Promise<void> {
    this.#disk?.resize(roomy)
  }

  async stop(): Promise<void> {
    this.#meant = true
    this.#life?.child.kill('SIGTERM')
    const ended = await this.#life?.ended
    if (ended && ended.outcome !== 0)
      this.faults.push(`asked to stop, the server ended with ${ended.outcome}`)
  }

  async remove(): Promise<void> {
    this.#meant = true
    await endLaunched(this.dataDir)
    if (this.#disk) await this.#disk.remove()
    else await rm(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }

  /** As a supervisor would: what ends while it starts is started again. */
  async #start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const args = ['--data', this.dataDir, '--port', this.port, '--smtp-port', this.smtpPort]
      const life = launchWith(neighbours, main, ...args.map(String), '--smtp-url', this.#smtpUrl)
      this.#life = life
      try {
        await life.says('Polku is ready')
        this.#watch(life)
        return
      } catch (error) {
        if (attempt === 10) throw error
        await sleep(1_000)
      }
    }
  }

  #watch(life: Life): void {
    const again = async ({ outcome, said }: Awaited<Life['ended']>) => {
      const forgotten = said
        .split('\n')
        .filter((line) => line.includes('a promise failed that nobody waited for'))
      this.faults.push(...forgotten)
      if (this.#meant) return
      this.faults.push(`the server ended by itself (${outcome}): ${said.slice(-2_000)}`)
      await this.#start()
    }
    life.ended.then(again).catch((error) => this.faults.push(String(error)))
  }
}

const end = (pid: number, signal: NodeJS.Signals) => {
  if (pid > 0 && isRunning(pid)) process.kill(pid, signal)
}
