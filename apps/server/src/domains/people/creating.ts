import { randomBytes } from 'node:crypto'
import type { Language, Role } from '@polku/contract'
import { hashPassword } from 'better-auth/crypto'
import type { Context } from '../../context.ts'
import { type Actor, systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { setPasswordHash } from './credential-queries.ts'
import { dropLinks } from './link-queries.ts'
import { insertMember, insertPerson, insertWorkspace, personByEmail, updatePerson } from './queries.ts'

export interface NewWorkspace {
  name: string
  language: Language
  timeZone?: string
  demo?: boolean
}

export interface NewPerson {
  name: string
  email: string
  role: Role
  language: Language
  /** Null for somebody who cannot sign in. */
  password: string | null
}

/** Makes a workspace; answers its id. */
export async function addWorkspace(
  trx: Trx,
  { name, language, timeZone = 'Europe/Helsinki', demo = false }: NewWorkspace,
): Promise<string> {
  const { id } = await insertWorkspace(trx, { name, slug: slugOf(name), language, timeZone, demo })
  await append(trx, systemActor(id), { kind: 'workspace.created', data: { demo } })
  return id
}

/** Makes a person of the workspace, or lets one who is known already join it; answers their id. */
export async function createPerson(ctx: Context, workspaceId: string, person: NewPerson): Promise<string> {
  const hash = person.password === null ? null : await hashPassword(person.password)
  return await write(ctx, (trx) => addPerson(trx, systemActor(workspaceId), person, hash))
}

/** In a transaction; the password is hashed before, since that takes longer than a transaction should. */
export async function addPerson(
  trx: Trx,
  actor: Actor,
  { name, email, role, language }: Omit<NewPerson, 'password'>,
  hash: string | null,
): Promise<string> {
  const known = await personByEmail(trx, email.toLowerCase())
  const { id } = known ?? (await insertPerson(trx, { name, email: email.toLowerCase(), language }))
  await insertMember(trx, actor.workspaceId, id, role)
  // One made where they were before would let its maker in here too.
  if (known) await dropLinks(trx, 'recovery', id)
  if (hash) await setPasswordHash(trx, id, hash)
  // Somebody who was here before comes back under the name they give now.
  if (known && hash) await updatePerson(trx, id, { name, language })
  await append(trx, actor, { kind: 'person.joined', data: { personId: id, role } })
  return id
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${plain || 'workspace'}-${randomBytes(3).toString('hex')}`
}
