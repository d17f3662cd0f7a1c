import type { AuditItem, Role } from '@polku/contract'
import type { AuditWords } from './messages/en.ts'
import type { useSettingsWords } from './messages/index.ts'

type Words = Pick<ReturnType<typeof useSettingsWords>, 'audit' | 'roles'>

/** What people do by a link, before they are anybody: the system notes it, but it is they who did it. */
const done = new Set(['person.joined', 'person.recovered', 'invitation.accepted'])

/** Who did what, in the reader's words; a kind this console does not know yet is told by its code. */
export function auditSentence(words: Words, { actor, kind, person, address, data }: AuditItem) {
  const said = words.audit
  const role = (value: unknown) => words.roles[value as Role] ?? String(value ?? '')
  const named: AuditWords = {
    person: person?.name || address || said.somebody,
    name: typeof data.name === 'string' ? said.quoted(data.name) : said.itself,
    role: role(data.role),
    from: role(data.from),
    to: role(data.to),
    count: Number(data.count ?? 0),
  }
  const tell = (said.kinds as Record<string, ((named: AuditWords) => string) | undefined>)[kind]
  const who = (done.has(kind) ? person?.name : null) ?? actor.name ?? said.by[actor.kind]
  return { who, what: tell ? tell(named) : said.unknown(kind) }
}
