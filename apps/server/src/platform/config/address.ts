import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

const file = ({ dataDir }: Config) => join(dataDir, 'address')

/** Notes where people find this installation, for the operator's commands that print links to it. */
export const noteAddress = (config: Config) => writeFile(file(config), `${config.url}\n`)

/** Where this machine reaches what listens on a host: what listens everywhere does on its own loopback too. */
export const ownHost = (host: string): string => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host

/** Where it was served last, which may have been given by flags; POLKU_URL says it for certain. */
export async function servedAddress(config: Config, env: NodeJS.ProcessEnv): Promise<string> {
  if (env.POLKU_URL) return config.url
  const noted = await readFile(file(config), 'utf8').catch(() => '')
  return noted.trim() || config.url
}

/** Whether an address leads to this machine alone: nobody else can follow a link to it. */
export const onlyHere = (url: string): boolean =>
  /^(?:localhost|127\.[\d.]+|\[::1\]|.+\.localhost)$/.test(new URL(url).hostname)
