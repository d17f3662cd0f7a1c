// Finds SQL by which a domain writes what is not its own, and SQL that stands outside the files called queries.
import { type AgreedWrite, agreedWrites } from './agreed.ts'
import type { Violation } from './cruise.ts'
import { domainFiles, domainsFolder } from './domain-files.ts'
import { tableOwners, tablesWritten } from './tables-written.ts'

/** What each domain writes beyond its own tables; and what was agreed on and is not done any more. */
export function writesElsewhere(root: string, agreed: readonly AgreedWrite[] = agreedWrites): Violation[] {
  const owners = tableOwners(root)
  const breaks = domainFiles(root).flatMap(({ domain, path, text }) => {
    const tables = tablesWritten(path, text)
    const foreign = tables.filter((table) => owners.get(table) !== domain)
    const astray = tables.length > 0 && !path.endsWith('queries.ts')
    return [...foreign, ...(astray ? ['sql'] : [])].map((writes) => ({ file: path, writes }))
  })
  const without = (these: { file: string; writes: string }[], those: readonly (typeof these)[number][]) =>
    these.filter((one) => !those.some(({ file, writes }) => file === one.file && writes === one.writes))
  return [
    ...without(breaks, agreed).map((one) => broken(one, owners.get(one.writes))),
    ...without([...agreed], breaks).map((one) => ({
      ...between(one),
      rule: 'agreed-and-not-done',
      comment: 'Nobody does this any more: take it out of bin/agreed.ts.',
    })),
  ]
}

const between = ({ file, writes }: { file: string; writes: string }) => ({
  from: `${domainsFolder}/${file}`,
  to: writes,
})

const broken = (one: { file: string; writes: string }, owner: string | undefined): Violation => ({
  ...between(one),
  ...(one.writes === 'sql'
    ? { rule: 'sql-in-queries', comment: 'What writes tables stands in files called queries.' }
    : {
        rule: 'own-tables',
        comment: owner
          ? `The table is one of ${owner}: call its action, or append an event.`
          : 'No `Tables` say whose this is. A statement names the table it writes.',
      }),
})
