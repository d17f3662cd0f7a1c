import type { Alert, Language, Role } from '@polku/contract'
import type { Generated } from 'kysely'

interface WorkspaceTable {
  id: Generated<string>
  name: string
  slug: string
  language: Generated<Language>
  timeZone: Generated<string>
  demo: Generated<boolean>
  createdAt: Generated<Date>
}

interface PersonTable {
  id: Generated<string>
  name: string
  email: string
  emailVerified: Generated<boolean>
  language: Generated<Language>
  theme: Generated<'light' | 'dark' | 'system'>
  alerts: Generated<Alert[]>
  twoFactorEnabled: Generated<boolean>
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}

interface MemberTable {
  id: Generated<string>
  workspaceId: string
  personId: string
  role: Role
  createdAt: Generated<Date>
}

interface InvitationTable {
  workspaceId: string
  id: Generated<string>
  email: string
  role: Role
  status: Generated<'pending' | 'accepted' | 'revoked'>
  inviterId: string
  teamIds: Generated<string[]>
  tokenHash: string
  expiresAt: Date
  createdAt: Generated<Date>
}

interface ApiKeyTable {
  workspaceId: string
  id: Generated<string>
  name: string
  keyHash: string
  start: string
  role: Role
  personId: string
  createdAt: Generated<Date>
  lastUsedAt: Date | null
}

interface SessionTable {
  id: Generated<string>
  token: string
  personId: string
  workspaceId: string | null
  ipAddress: string | null
  userAgent: string | null
  expiresAt: Date
  createdAt: Generated<Date>
  updatedAt: Generated<Date>
}

export type LinkPurpose = 'set-up' | 'recovery' | 'let-in'
export type DemoLoadState = 'waiting' | 'running' | 'done' | 'failed'

declare module '../../platform/db/tables.ts' {
  interface Tables {
    workspaces: WorkspaceTable
    people: PersonTable
    members: MemberTable
    teams: { workspaceId: string; id: Generated<string>; name: string; createdAt: Generated<Date> }
    teamMembers: { workspaceId: string; teamId: string; personId: string }
    invitations: InvitationTable
    apiKeys: ApiKeyTable
    sessions: SessionTable
    accounts: {
      id: Generated<string>
      personId: string
      accountId: string
      providerId: string
      password: string | null
      updatedAt: Generated<Date>
    }
    twoFactors: { id: Generated<string>; personId: string }
    passkeys: { id: Generated<string>; personId: string }
    verifications: { id: Generated<string>; identifier: string; value: string; expiresAt: Date }
    oneTimeLinks: {
      tokenHash: string
      purpose: LinkPurpose
      personId: string | null
      expiresAt: Date
      createdAt: Generated<Date>
    }
    demoLoads: {
      workspaceId: string
      state: Generated<DemoLoadState>
      done: Generated<number>
      total: Generated<number>
      error: string | null
      updatedAt: Generated<Date>
    }
  }
}
