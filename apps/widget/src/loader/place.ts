import { own } from './own.ts'

/** Where the script came from and what its tag says. */
export interface Place {
  /** The script's own address. */
  script: string
  /** The desk's address, without a slash at the end. */
  desk: string
  channel: string
  language: string | undefined
  theme: string | undefined
  identity: string | undefined
}

/** Read while the script first runs; `null` when no tag names a channel. */
export function readPlace(): Place | null {
  const running = own('currentScript')
  const place = running instanceof HTMLScriptElement ? placeOf(running.src, running.dataset) : null
  if (place) return place
  // Run by another script, or as a module, it does not know its tag.
  const tags = [...document.querySelectorAll('script')].filter(({ src }) => /\/widget\.js(\?|$)/.test(src))
  return tags.map(({ src, dataset }) => placeOf(src, dataset)).find((found) => found !== null) ?? null
}

/** What the tag says in its attributes, or, where somebody takes those away, in the script's address. */
export function placeOf(script: string, said: Record<string, string | undefined>): Place | null {
  if (!URL.canParse(script)) return null
  const { origin, searchParams } = new URL(script)
  const value = (name: string) => said[name] || searchParams.get(name) || undefined
  const channel = value('channel')
  if (!channel) return null
  const [language, theme] = [value('language'), value('theme')]
  // Addresses are written to logs: who the visitor is does not belong in one.
  return { script, desk: origin, channel, language, theme, identity: said.identity }
}
