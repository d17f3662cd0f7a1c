import { createServer } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { makeChatChannel } from '../apps/server/src/testing/visitor.ts'
import type { DeskInBrowser } from './desk-in-browser.ts'

/** A shop on an origin of its own, with the widget on every page, reached over a line that can be cut. */
export interface Shop {
  origin: string
  key: string
  /** The line between the browser and the desk. */
  line: Line
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

const plainBody = '<body><main><h1>Shop</h1><p>Some text.</p><a href="/next">Next</a></main></body>'

export async function openShop(
  desk: DeskInBrowser,
  given: {
    head?: string
    tag?: string
    /** The tag's attributes have been taken away. */
    bare?: boolean
    secret?: string
    settings?: object
    headers?: Record<string, string>
    /** What the page at an address is made of, with the widget's tag where the body holds it; a script's text by its address. */
    body?: (path: string, tag: string) => string
    scripts?: Record<string, string>
  } = {},
): Promise<Shop> {
  const line = await openLine(Number(new URL(desk.origin).port))
  const channel = { key: '' }
  const scriptFor = (url: string | undefined) => {
    const src = `${line.origin}/widget.js`
    if (url === '/untagged') return `<script async src="${src}"></script>`
    if (given.bare) return `<script async src="${src}?channel=${channel.key}"></script>`
    return `<script async src="${src}" data-channel="${channel.key}" ${given.tag ?? ''}></script>`
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const script = given.scripts?.[path]
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...given.headers })
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shop ${path}</title>${given.head ?? ''}
${given.body ? '' : scriptFor(path)}</head>
${given.body?.(path, scriptFor(path)) ?? plainBody}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const { secret } = given
  const { key } = await makeChatChannel(desk, {
    settings: { allowedSites: [origin], ...given.settings },
    ...(secret && { secret }),
  })
  channel.key = key
  return {
    origin,
    key,
    line,
    async open(path = '/', options = {}) {
      const page = await desk.visit(options)
      // The widget's shadow root is closed to pages; only here it is opened, to look inside.
      await page.addInitScript(`{
        const attach = Element.prototype.attachShadow
        Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }) }
      }`)
      await page.goto(origin + path)
      return page
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await line.close()
    },
  }
}

interface Line {
  origin: string
  /** Breaks what is open and refuses what comes. */
  cut(): void
  /** What is open stays so, and nothing comes through it ever again: a laptop that slept. */
  mute(): void
  mend(): void
  close(): Promise<void>
}

async function openLine(port: number): Promise<Line> {
  const pairs = new Set<{ ends: [Socket, Socket]; mute: boolean }>()
  let broken = false
  const server = createTcpServer((near) => {
    if (broken) return near.destroy()
    const far = connect(port, '127.0.0.1')
    const pair = { ends: [near, far] as [Socket, Socket], mute: false }
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    near.on('data', (data) => pair.mute || far.write(data))
    far.on('data', (data) => pair.mute || near.write(data))
    for (const socket of pair.ends) socket.on('close', end).on('error', end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const drop = () => {
    for (const { ends } of pairs) for (const socket of ends) socket.destroy()
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      broken = true
      drop()
    },
    mute() {
      for (const pair of pairs) pair.mute = true
    },
    mend() {
      broken = false
    },
    async close() {
      drop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
