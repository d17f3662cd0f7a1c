import type { ChatAttachment, ChatConfig, Language } from '@polku/contract'
import type { Parts } from '../loader/loader.ts'

/** The few things asked over HTTP; everything else goes over the socket. */
export class DeskApi {
  #root: string

  constructor(parts: Parts) {
    this.#root = `${parts.place.desk}/chat/v1/${parts.place.channel}`
  }

  get socketAddress(): string {
    return `${this.#root.replace(/^http/, 'ws')}/socket`
  }

  async config(): Promise<ChatConfig> {
    return await asked(fetch(`${this.#root}/config`, { credentials: 'omit' }))
  }

  async newSession(language: Language): Promise<string> {
    const answer = await asked<{ token: string }>(
      fetch(`${this.#root}/session`, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ language }),
      }),
    )
    return answer.token
  }

  async upload(token: string, file: File): Promise<ChatAttachment> {
    const body = new FormData()
    body.append('file', file, file.name)
    const headers = { authorization: `Bearer ${token}` }
    return await asked(
      fetch(`${this.#root}/attachments`, { method: 'POST', credentials: 'omit', headers, body }),
    )
  }

  async file(token: string, id: string): Promise<Blob> {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${this.#root}/attachments/${id}`, { credentials: 'omit', headers })
    if (!answer.ok) throw new Refused('file.not-found')
    return await answer.blob()
  }
}

/** An answer that says no, by its stable code. */
export class Refused extends Error {
  code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function asked<T>(request: Promise<Response>): Promise<T> {
  const answer = await request
  if (answer.ok) return await answer.json()
  const problem = await answer.json().catch(() => ({}))
  throw new Refused(problem.code ?? `http.${answer.status}`)
}
