import { api } from './api.ts'
import { queryClient } from './query-client.ts'

/** True when a second factor is asked for before the session begins. */
export async function signInWithPassword(email: string, password: string): Promise<boolean> {
  const body = { email: email.trim().toLowerCase(), password }
  const answer = await api.post('/auth/sign-in/email', { body })
  return answer.twoFactorRedirect === true
}

/** Only places of our own: `next` comes from the address bar, where anybody may have put it. */
const safeNext = (next: string | undefined): string => {
  if (!next?.startsWith('/')) return '/'
  const url = new URL(next, location.origin)
  return url.origin === location.origin ? `${url.pathname}${url.search}${url.hash}` : '/'
}

/** Into the desk with nothing left of whoever was here before. */
export function enter(next?: string): void {
  queryClient.clear()
  location.assign(safeNext(next))
}

/** The secret of a link, taken out of the address bar so that it is neither kept nor shared with it. */
export function takeToken(): string {
  const url = new URL(location.href)
  const token = url.searchParams.get('token') ?? history.state?.token ?? ''
  if (url.searchParams.has('token')) {
    url.searchParams.delete('token')
    history.replaceState({ ...history.state, token }, '', url)
  }
  return token
}
