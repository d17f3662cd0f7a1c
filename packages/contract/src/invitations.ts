import { z } from 'zod'
import { MailAddress } from './addresses.ts'
import { Password } from './people.ts'
import { Id, Instant, Language, page, Role } from './shared.ts'

export const MemberInvitation = z
  .object({
    id: Id,
    email: z.string(),
    role: Role,
    teamIds: z.array(Id),
    invitedBy: z.object({ id: Id, name: z.string() }),
    createdAt: Instant,
    expiresAt: Instant,
    expired: z.boolean(),
  })
  .describe('An invitation to join the organisation.')
export type MemberInvitation = z.infer<typeof MemberInvitation>
export const InvitationPage = page(MemberInvitation)

export const NewInvitation = z.object({
  email: MailAddress,
  role: Role,
  teamIds: z.array(Id).max(50).default([]),
})
export const MadeInvitation = MemberInvitation.extend({
  link: z.string(),
  mailed: z.boolean().describe('Whether the link also goes out by mail.'),
}).describe('The link is shown once; only its hash is kept.')
export type MadeInvitation = z.infer<typeof MadeInvitation>

/** Whatever the address bar held: a link cut short is a link that does not open, not a fault of a form. */
const Token = z.string().max(2000)
export const OpenInvitation = z.object({ token: Token })
export const InvitationPreview = z
  .object({
    workspace: z.string(),
    language: Language,
    email: z.string(),
    role: Role,
    invitedBy: z.string(),
    known: z
      .boolean()
      .describe('They sign in elsewhere in this installation already: their own password is asked for.'),
  })
  .describe('What whoever holds the link may see before accepting.')
export type InvitationPreview = z.infer<typeof InvitationPreview>
export const AcceptInvitation = z.object({
  token: Token,
  name: z.string().trim().min(1).max(200),
  password: Password,
  language: Language,
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>
