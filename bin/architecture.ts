// Who may import whom, worked out from the folders and from the order in domains.ts (see ARCHITECTURE.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IFlattenedRuleSet } from 'dependency-cruiser'
import { agreedParts } from './agreed.ts'

type Forbidden = NonNullable<IFlattenedRuleSet['forbidden']>[number]
type Rule = Extract<Forbidden, { to: object; from: object; module?: never }> & {
  name: string
  comment: string
}
type From = Rule['from']
type To = Rule['to']

const server = 'apps/server/src'
const console_ = 'apps/console/src'
const tests = '\\.test\\.tsx?$|/testing/|/route-table\\.ts$'

/** The rules for the tree below `root`, in dependency-cruiser's words. */
export const rulesFor = (root: string): Rule[] => [
  ...betweenParts,
  ...betweenDomains(domainsInOrder(root)),
  ...betweenFeatures(foldersIn(join(root, console_, 'features'))),
]

const rule = (name: string, comment: string, from: From, to: To): Rule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
})

const betweenParts = [
  rule(
    'no-circles',
    'Two files that need each other are one.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule('packages-stand-alone', 'Packages know no program.', { path: '^packages/' }, { path: '^apps/' }),
  rule(
    'contract-first',
    'The contract is what everything else stands on.',
    { path: '^packages/contract/' },
    { path: '^packages/(?!contract/)' },
  ),
  rule(
    'pure-packages',
    'These work without files, network or processes, also in a browser.',
    { path: '^packages/(contract|text|stats)/src/', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'platform-knows-no-domain',
    'The platform serves every domain and knows none.',
    { path: `^${server}/platform/`, pathNot: tests },
    { path: `^${server}/(domains/|domains\\.ts|context\\.ts|server\\.ts|run\\.ts|main\\.ts)` },
  ),
  rule(
    'entries-last',
    'Nothing imports the entries.',
    { path: `^${server}/(platform|domains)/`, pathNot: tests },
    { path: `^${server}/(domains|server|run|main)\\.ts$` },
  ),
  rule(
    'demo-by-actions',
    'What loads the demo company asks the domains, and knows no table of theirs.',
    { path: `^${server}/demo/`, pathNot: tests },
    { path: `^${server}/domains/[^/]+/[^/]*(queries|routes|domain|tables|policy|present)[^/]*\\.ts$` },
  ),
  rule(
    'tests-only',
    'What the tests use stays out of the program.',
    { path: '^(apps|packages)/', pathNot: tests },
    { path: '/testing/' },
  ),
  rule(
    'programs-apart',
    'Programs meet in the contract.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/(?!$1/)' },
  ),
  rule(
    'contract-as-types',
    'In a browser the contract is types, limits and what channels can do: what checks them weighs as much as a screen.',
    { path: '^apps/(console|widget)/src/', pathNot: tests },
    {
      path: '^packages/contract/',
      pathNot: '/(limits|[\\w-]+-channel)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'client-as-types',
    'Of the client the console takes what the API answers; it asks in a way of its own, with a session.',
    { path: '^apps/(console|widget)/src/', pathNot: tests },
    { path: '^packages/client/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'console-lib',
    'lib knows nothing above it.',
    { path: `^${console_}/lib/` },
    { path: `^${console_}/(ui|features|app)/` },
  ),
  rule(
    'console-ui',
    'Shared parts know no feature.',
    { path: `^${console_}/ui/` },
    { path: `^${console_}/(features|app)/` },
  ),
  rule(
    'console-by-list',
    'The frame reaches features through the list of them, and knows none by name.',
    { path: `^${console_}/app/`, pathNot: `${tests}|/app/features\\.ts$` },
    { path: `^${console_}/features/` },
  ),
  rule(
    'console-app',
    'Features do not know the frame they are shown in.',
    { path: `^${console_}/features/` },
    { path: `^${console_}/app/` },
  ),
]

const folders = (names: string[]) => `^${server}/domains/(${names.join('|')})/`

const betweenDomains = (names: string[]) =>
  names.flatMap((name, place) => {
    const later = names.slice(place + 1)
    const others = names.filter((other) => other !== name)
    const from = { path: `^${server}/domains/${name}/`, pathNot: tests }
    return [
      later.length > 0 &&
        rule(`${name}-before-${later[0]}`, 'What would run upward travels as an event.', from, {
          path: folders(later),
        }),
      others.length > 0 &&
        rule(`${name}-by-actions`, 'Another domain is reached through its actions.', from, {
          path: `${folders(others)}[^/]*(queries|routes|domain)\\.ts$`,
        }),
      others.length > 0 &&
        rule(
          `${name}-minds-its-own`,
          'Tables, policy and presenting are a domain’s own affair; see bin/agreed.ts for who knows them besides.',
          from,
          {
            path: `${folders(others)}[^/]*(tables|policy|present)[^/]*\\.ts$`,
            pathNot: agreedParts
              .filter((part) => part.from === name)
              .map(({ to }) => `^${server}/domains/${to.replaceAll('.', '\\.')}$`),
          },
        ),
    ].filter((made) => made !== false)
  })

const betweenFeatures = (names: string[]) =>
  names
    .filter(() => names.length > 1)
    .map((name) =>
      rule(
        `feature-${name}-alone`,
        'Features share parts of ui and lib, never of each other.',
        {
          path: `^${console_}/features/${name}/`,
        },
        {
          path: `^${console_}/features/(${names.filter((other) => other !== name).join('|')})/`,
        },
      ),
    )

/** The order of domains.ts; a folder it does not list yet stands after those it does. */
const domainsInOrder = (root: string) => {
  const folders = foldersIn(join(root, server, 'domains'))
  const list = join(root, server, 'domains.ts')
  const text = existsSync(list) ? readFileSync(list, 'utf8') : ''
  const folderOf = Object.fromEntries(
    [...text.matchAll(/import \{ (\w+) \} from '\.\/domains\/([\w-]+)\/domain\.ts'/g)].map((m) => [
      m[1],
      m[2],
    ]),
  )
  const listed = (/domains[^=]*=\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '')
    .split(',')
    .map((name) => folderOf[name.trim()])
    .filter((folder) => folder !== undefined)
  return [...listed, ...folders.filter((folder) => !listed.includes(folder))]
}

const foldersIn = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
