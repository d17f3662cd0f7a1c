import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface DomainFile {
  domain: string
  /** Below the folder of domains: `cases/solving.ts`. */
  path: string
  text: string
}

export const domainsFolder = 'apps/server/src/domains'

/** The files of every domain that are no tests. */
export function domainFiles(root: string): DomainFile[] {
  const folder = join(root, domainsFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[\w-]+\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => ({
      domain: path.slice(0, path.indexOf('/')),
      path,
      text: readFileSync(join(folder, path), 'utf8'),
    }))
}
