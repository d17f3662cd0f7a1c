import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cruiseTree } from './cruise.ts'

let root: string
const put = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const broken = async () => (await cruiseTree(root)).violations.map(({ rule }) => rule)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'polku-architecture-'))
  const domains = 'apps/server/src/domains'
  await put({
    'packages/contract/src/index.ts': 'export const code = 1\n',
    'apps/server/src/platform/log.ts': 'export const append = 1\n',
    [`${domains}/customers/queries.ts`]: 'export const row = 1\n',
    [`${domains}/customers/merging.ts`]: "export { row } from './queries.ts'\n",
    [`${domains}/customers/domain.ts`]: 'export const customers = 1\n',
    [`${domains}/cases/closing.ts`]: "export { row } from '../customers/merging.ts'\n",
    [`${domains}/cases/domain.ts`]: 'export const cases = 1\n',
    'apps/server/src/domains.ts':
      "import { cases } from './domains/cases/domain.ts'\n" +
      "import { customers } from './domains/customers/domain.ts'\n" +
      'export const domains = [customers, cases]\n',
    'apps/console/src/features/cases/list.tsx': 'export const list = 1\n',
    'apps/console/src/features/customers/page.tsx': 'export const page = 1\n',
  })
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a tree that keeps the rules passes, and its files were really read', async () => {
  const { modules, violations } = await cruiseTree(root)
  expect(violations).toEqual([])
  expect(modules).toBe(10)
})

test.each([
  [
    'a domain that imports a later one',
    'apps/server/src/domains/customers/a.ts',
    '../cases/closing.ts',
    'customers-before-cases',
  ],
  [
    'a domain that reads another’s tables',
    'apps/server/src/domains/cases/a.ts',
    '../customers/queries.ts',
    'cases-by-actions',
  ],
  [
    'a platform that knows a domain',
    'apps/server/src/platform/a.ts',
    '../domains/cases/closing.ts',
    'platform-knows-no-domain',
  ],
  [
    'a feature that imports another',
    'apps/console/src/features/cases/a.tsx',
    '../customers/page.tsx',
    'feature-cases-alone',
  ],
  [
    'a shared part that knows a feature',
    'apps/console/src/ui/a.tsx',
    '../features/cases/list.tsx',
    'console-ui',
  ],
  [
    'a package that knows a program',
    'packages/contract/src/a.ts',
    '../../../apps/server/src/platform/log.ts',
    'packages-stand-alone',
  ],
  [
    'a console that reaches into the server',
    'apps/console/src/lib/a.ts',
    '../../../server/src/platform/log.ts',
    'programs-apart',
  ],
  [
    'a console that takes more than types from the contract',
    'apps/console/src/lib/a.ts',
    '../../../../packages/contract/src/index.ts',
    'contract-as-types',
  ],
  ['a contract that reads files', 'packages/contract/src/a.ts', 'node:fs', 'pure-packages'],
])('%s is refused', async (_, file, imported, rule) => {
  await put({ [file]: `import '${imported}'\n` })
  expect(await broken()).toContain(rule)
})

test('two files that need each other are refused', async () => {
  await put({
    'apps/server/src/platform/a.ts': "import './b.ts'\n",
    'apps/server/src/platform/b.ts': "import './a.ts'\n",
  })
  expect(await broken()).toContain('no-circles')
})
