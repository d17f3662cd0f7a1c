import type { Installation } from './installation.ts'

interface Page<Item> {
  items: Item[]
  next: string | null
}

/** Who sets an installation up and reads what it shows, by keys of their own. */
export class Owner {
  #installation: Installation
  #cookie = ''
  #keys: string[]
  #turn = 0

  constructor(installation: Installation, keys: string[] = []) {
    this.#installation = installation
    this.#keys = keys
  }

  /** One of the programs: to the desk it is always the same that asks. */
  program(number: number): Owner {
    return new Owner(this.#installation, [this.#keys[number]!])
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#ask('GET', `/api/v1${path}`)
  }

  post<Answer>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask('POST', `/api/v1${path}`, body, headers)
  }

  /** Every item of a list, page by page. */
  async *all<Item>(path: string, next: 'after' | 'before' = 'after'): AsyncGenerator<Item> {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const on = cursor ? `&${next}=${encodeURIComponent(cursor)}` : ''
      const page: Page<Item> = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=100${on}`)
      yield* page.items
      cursor = page.next
    }
  }

  /** Sets the installation up with the token it says at its first start. */
  async setUp(): Promise<void> {
    const token = /token=([\w-]+)/.exec(await this.#installation.says('/set-up?token='))?.[1]
    const owner = { name: 'Aino', email: 'aino@shop.example', password: 'a long enough password' }
    await this.post('/set-up', { token, language: 'fi', organisation: 'Shop', owner, start: 'empty' })
    await this.#ask('POST', '/auth/sign-in/email', { email: owner.email, password: owner.password })
    const keys: string[] = []
    // As so many programs that none asks too often.
    for (let n = 1; n <= 8; n++) {
      const { key } = await this.post<{ key: string }>('/api-keys', { name: `torture ${n}`, role: 'owner' })
      keys.push(key)
    }
    this.#keys = keys
  }

  async #ask<Answer>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const { origin } = this.#installation
    const key = this.#keys[this.#turn++ % this.#keys.length]
    const identity = key ? { authorization: `Bearer ${key}` } : { origin, cookie: this.#cookie }
    const type = body ? { 'content-type': 'application/json' } : {}
    const answer = await fetch(origin + path, {
      method,
      headers: { ...identity, ...type, ...more },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(20_000),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
    this.#cookie ||= answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return (answer.status === 204 ? null : await answer.json()) as Answer
  }
}
