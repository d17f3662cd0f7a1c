/** What is kept in the visitor's browser. No cookies; in memory alone where the browser keeps nothing. */
export interface Store {
  get<T>(name: string): T | null
  set(name: string, value: unknown): void
  remove(name: string): void
  /** Names that begin so, oldest first as far as their values carry `at`. */
  names(prefix: string): string[]
  /** Whether the panel was left open in this tab, not long ago; and says that it is or is not. */
  wasOpen(): boolean
  setOpen(open: boolean): void
}

const visitMs = 30 * 60_000

export function openStore(channel: string): Store {
  const memory = new Map<string, string>()
  const root = `polku:${channel}:`
  const attempt = <T>(work: (storage: Storage) => T, inTab = false): T | undefined => {
    try {
      return work(inTab ? sessionStorage : localStorage)
    } catch {
      return undefined
    }
  }
  return {
    get(name) {
      const text = attempt((storage) => storage.getItem(root + name)) ?? memory.get(name)
      try {
        return text ? JSON.parse(text) : null
      } catch {
        return null
      }
    },
    set(name, value) {
      const text = JSON.stringify(value)
      memory.set(name, text)
      attempt((storage) => storage.setItem(root + name, text))
    },
    remove(name) {
      memory.delete(name)
      attempt((storage) => storage.removeItem(root + name))
    },
    wasOpen() {
      const at = attempt((storage) => storage.getItem(`${root}open`), true)
      return Date.now() - Number(at ?? 0) < visitMs
    },
    setOpen(open) {
      attempt(
        (tab) => (open ? tab.setItem(`${root}open`, `${Date.now()}`) : tab.removeItem(`${root}open`)),
        true,
      )
    },
    names(prefix) {
      const kept = attempt((storage) => Object.keys(storage)) ?? []
      const ours = kept.filter((key) => key.startsWith(root)).map((key) => key.slice(root.length))
      return [...new Set([...ours, ...memory.keys()])].filter((name) => name.startsWith(prefix))
    },
  }
}
