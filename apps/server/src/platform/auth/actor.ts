import type { Role } from '@polku/contract'

/** Who acts, and in which workspace. Passed to every action, never ambient. */
export interface Actor {
  kind: 'person' | 'api-key' | 'customer' | 'system'
  workspaceId: string
  /** The person, customer or API key; null for the system. */
  id: string | null
  /** Of people and API keys; customers and the system have none. */
  role: Role | null
  name: string | null
  /** The person an action is done as: the person, or the one an API key acts as. */
  personId: string | null
}

export const systemActor = (workspaceId: string): Actor => ({
  kind: 'system',
  workspaceId,
  id: null,
  role: null,
  name: null,
  personId: null,
})
