import { z } from 'zod'
import { Id, page } from './shared.ts'

export const Team = z.object({
  id: Id,
  name: z.string(),
  members: z.array(z.object({ id: Id, name: z.string() })),
})
export type Team = z.infer<typeof Team>
export const TeamPage = page(Team)

export const TeamName = z.string().trim().min(1).max(100)
export const NewTeam = z.object({ name: TeamName }).meta({ examples: [{ name: 'Parcels' }] })
export const TeamChange = z.object({
  name: TeamName.optional(),
  memberIds: z.array(Id).max(500).optional().describe('Everyone who belongs to the team from now on.'),
})
