import type { ChatPage, ChatVisit } from '@polku/contract'
import { own } from './own.ts'
import type { Store } from './store.ts'

const pauseMs = 30 * 60_000
const most = 50

/**
 * The pages of this visit, kept in the visitor's own browser until they write. Query and fragment
 * stay out: they may hold what was typed, and secrets.
 */
export function recordPage(store: Store, now = new Date()): ChatVisit {
  const visit = readVisit(store, now)
  const page: ChatPage = {
    path: location.pathname.slice(0, 500),
    title: own('title').slice(0, 200),
    at: now.toISOString(),
  }
  const last = visit.pages.at(-1)
  if (last?.path === page.path) last.title = page.title
  else visit.pages.push(page)
  visit.pages.splice(0, visit.pages.length - most)
  store.set('visit', visit)
  return visit
}

export function readVisit(store: Store, now = new Date()): ChatVisit {
  const kept = store.get<ChatVisit>('visit')
  const last = kept?.pages.at(-1)
  if (kept && last && now.getTime() - Date.parse(last.at) < pauseMs) return kept
  return { pages: [], referrer: foreignSite() }
}

function foreignSite(): string | null {
  const referrer = own('referrer')
  if (!URL.canParse(referrer)) return null
  const { origin, host } = new URL(referrer)
  return origin === location.origin ? null : host.slice(0, 200)
}

/** Follows a page that changes its address without loading. */
export function followPages(onPage: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget }
  // The title follows the address a moment later.
  const later = () => setTimeout(onPage, 300)
  // Where a browser has no such thing, it is the page's own element of that name, if anything.
  if (navigation && !(navigation instanceof Node)) navigation.addEventListener('navigatesuccess', later)
  else addEventListener('popstate', later)
}
