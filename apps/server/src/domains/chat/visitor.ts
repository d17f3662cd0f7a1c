import type { Actor } from '../../platform/auth/actor.ts'
import type { SessionRow } from './session-queries.ts'

/** The visitor as the one who acts. */
export const actorOfVisitor = (session: SessionRow): Actor => ({
  kind: 'customer',
  workspaceId: session.workspaceId,
  id: session.customerId,
  role: null,
  name: session.name,
  personId: null,
})
