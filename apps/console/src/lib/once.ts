const prefix = 'polku.done-once '
const remembered = 10 * 60_000
/** What one window has noted, a window of another process may read a moment later. */
const untilSeen = 2_000

const isDone = (name: string): boolean => localStorage.getItem(prefix + name) !== null

function note(name: string): void {
  const now = Date.now()
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && now - Number(localStorage.getItem(key)) > remembered)
      localStorage.removeItem(key)
  localStorage.setItem(prefix + name, String(now))
}

/**
 * Does a thing in one of the windows of this browser, the first that can: `act` answers whether it could. The others wait
 * until they can read that it is done. Over plain http there are no locks; there a moment of chance keeps two windows
 * apart.
 */
export async function onceInBrowser(name: string, act: () => boolean): Promise<void> {
  const attempt = async () => {
    if (isDone(name) || !act()) return
    note(name)
    await new Promise((resolve) => setTimeout(resolve, untilSeen))
  }
  if (navigator.locks) return await navigator.locks.request(prefix + name, attempt)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300))
  await attempt()
}
