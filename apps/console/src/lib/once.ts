const key = 'polku.done-once'
const remembered = 10 * 60_000

const done = (): Record<string, number> => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}

function note(name: string): void {
  const now = Date.now()
  const recent = Object.entries(done()).filter(([, at]) => now - at < remembered)
  localStorage.setItem(key, JSON.stringify({ ...Object.fromEntries(recent), [name]: now }))
}

/**
 * Does a thing in one of the windows of this browser, the first that can: `act` answers whether it could.
 * Over plain http there are no locks; there a moment of chance keeps two windows apart.
 */
export async function onceInBrowser(name: string, act: () => boolean): Promise<void> {
  const attempt = () => {
    if (name in done()) return
    if (act()) note(name)
  }
  if (navigator.locks) return await navigator.locks.request(key, attempt)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
  attempt()
}
