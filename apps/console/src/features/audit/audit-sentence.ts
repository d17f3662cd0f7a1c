import type { AuditItem, Role } from '@polku/contract'
import type { Audited, Happenings } from '../../lib/happenings.ts'
import type { useAuditWords } from './messages/index.ts'

type Words = ReturnType<typeof useAuditWords>
type RoleNames = Readonly<Record<Role, string>>

/** What people do by a link, before they are anybody: the system notes it, but it is they who did it. */
const done = new Set(['person.joined', 'person.recovered', 'invitation.accepted'])

/** Who did what, in the reader's words; a kind this console does not know yet is told by its code. */
export function auditSentence(
  said: Words,
  kinds: Required<Happenings>['audit'],
  roles: RoleNames,
  { actor, kind, person, address, data }: AuditItem,
) {
  const role = (value: unknown) => roles[value as Role] ?? String(value ?? '')
  const named: Audited = {
    person: person?.name || address || said.somebody,
    name: typeof data.name === 'string' ? said.quoted(data.name) : said.itself,
    role: role(data.role),
    from: role(data.from),
    to: role(data.to),
    count: Number(data.count ?? 0),
  }
  const who = (done.has(kind) ? person?.name : null) ?? actor.name ?? said.by[actor.kind]
  return { who, what: kinds[kind]?.(named) ?? kind }
}
