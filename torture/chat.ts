import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { site, VisitorTab } from '../apps/server/src/testing/visitor.ts'
import type { Installation } from './installation.ts'
import type { Way } from './traffic.ts'

const patienceMs = 10_000

/** Visitors with one tab each, opened again whenever its line breaks. */
export function chat(installation: Installation, key: string, tokens: string[]): Way {
  const tabs = new Map<number, VisitorTab>()
  const open = async (lane: number) => {
    const tab = new VisitorTab(installation.origin, key)
    await tab.opened()
    tab.send({ type: 'hello', token: tokens[lane - 1] })
    await tab.heard(({ type }) => type === 'welcome')
    return tab
  }
  return {
    name: 'chat',
    lanes: tokens.length,
    // A visitor who writes faster is asked to wait.
    restMs: 1_050,
    async send({ lane, words }) {
      const tab = tabs.get(lane) ?? (await within(open(lane)))
      tabs.set(lane, tab)
      const clientId = idOf(words)
      try {
        tab.send({ type: 'message', clientId, text: words })
        await within(tab.heard((frame) => frame.type === 'ack' && frame.clientId === clientId))
      } catch (error) {
        tabs.delete(lane)
        tab.cut()
        throw error
      }
    },
    async close() {
      for (const tab of tabs.values()) tab.cut()
    },
  }
}

/** Opens a dialogue as the widget does; answers its token. */
export async function openDialogue({ origin }: Installation, key: string): Promise<string> {
  const answer = await fetch(`${origin}/chat/v1/${key}/session`, {
    method: 'POST',
    headers: { origin: site, 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'fi' }),
  })
  return ((await answer.json()) as { token: string }).token
}

async function within<Result>(work: Promise<Result>): Promise<Result> {
  const late = new AbortController()
  try {
    return await Promise.race([work, sleep(patienceMs, undefined, { signal: late.signal }).then(fail)])
  } finally {
    late.abort()
    work.catch(() => {})
  }
}

const fail = (): never => {
  throw new Error('nothing was heard')
}

/** The same for the same words, in the form of a UUID. */
const idOf = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
