import { redirect } from '@tanstack/react-router'
import { api } from './api.ts'
import { ApiError } from './api-error.ts'
import { setLanguage } from './language.ts'
import { queryClient } from './query-client.ts'
import { sessionQuery } from './session.ts'
import { setTheme } from './theme.ts'

let applied: string | null = null

/** Lets only the signed-in pass; others go to sign in and come back to where they were going. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    const { person } = await queryClient.ensureQueryData(sessionQuery)
    // The person's own settings win over what this browser remembers, once for each who signs in.
    if (person && applied !== person.id) {
      applied = person.id
      await setLanguage(person.language)
      setTheme(person.theme)
      // Lets the session's cookie live on for whoever uses it.
      void api.get('/auth/get-session').catch(() => undefined)
    }
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) {
      throw redirect({ href: `/sign-in?next=${encodeURIComponent(location.href)}` })
    }
    throw error
  }
}
