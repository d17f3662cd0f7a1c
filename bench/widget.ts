import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchChromium } from '../e2e/launch.ts'
import { openLab } from './lab.ts'
import type { Bench } from './run.ts'

const widget = fileURLToPath(new URL('../apps/widget/', import.meta.url))
const loads = 15

/**
 * What the widget costs the page it is on: bytes gzipped, milliseconds of scripting and layout beyond the
 * same page without it, and layout shift. The limit measured in the same run is the page alone.
 */
export const bench: Bench = async ({ say }) => {
  await build({ root: widget, logLevel: 'error' })
  const size = sizes()
  say(`loader ${size.loader} bytes and panel ${size.panel} bytes gzipped; budget 20,000 together`)
  const lab = await openLab()
  const shop = await openShop(lab)
  const browser = await launchChromium()
  try {
    const page = await (await browser.newContext()).newPage()
    const alone = await median(page, `${shop.origin}/alone`)
    const withIt = await median(page, `${shop.origin}/with`)
    const added = Math.round((withIt.taskMs - alone.taskMs) * 10) / 10
    say(`page alone: ${alone.taskMs.toFixed(1)} ms of main thread, fully loaded after ${alone.loadMs} ms`)
    say(`with the widget: ${withIt.taskMs.toFixed(1)} ms, fully loaded after ${withIt.loadMs} ms`)
    say(`so ${added} ms more; layout shift ${withIt.shift}; ${withIt.longTasks} tasks over 50 ms`)
    return { bench: 'widget', size, alone, with: withIt, addedMs: added }
  } finally {
    await browser.close()
    shop.close()
    await lab.close()
  }
}

function sizes() {
  const gzipped = (name: string) => gzipSync(readFileSync(`${widget}dist/${name}`), { level: 9 }).length
  const panel = readdirSync(`${widget}dist/widget`)
    .map((name) => gzipped(`widget/${name}`))
    .reduce((sum, bytes) => sum + bytes, 0)
  return { loader: gzipped('widget.js'), panel }
}

async function openShop({ client, workspaceId, origin: desk }: Awaited<ReturnType<typeof openLab>>) {
  const server = createServer((request, response) => {
    const script =
      request.url === '/with' ? `<script async src="${desk}/widget.js" data-channel="bench"></script>` : ''
    const text = '<p>Some text of a shop.</p>'.repeat(200)
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><html lang="en"><title>Shop</title>${script}<h1>Shop</h1>${text}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await client.query(
    `insert into channels (workspace_id, kind, name, address, settings) values ($1, 'chat', 'Bench', 'bench', $2)`,
    [workspaceId, { allowedSites: [origin] }],
  )
  return { origin, close: () => server.close() }
}

interface Cost {
  taskMs: number
  loadMs: number
  shift: number
  longTasks: number
}

const observed = `new Promise((resolve) => {
  const seen = { shift: 0, longTasks: 0 }
  new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.shift += e.value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => { seen.longTasks += list.getEntries().length }).observe({ type: 'longtask', buffered: true })
  setTimeout(() => resolve({ ...seen, loadMs: Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd) }), 500)
})`

async function median(page: Page, url: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const costs: Cost[] = []
  for (let n = 0; n < loads; n++) {
    await page.goto('about:blank')
    await page.goto(url)
    const seen = await page.evaluate<Omit<Cost, 'taskMs'>>(observed)
    const { metrics } = await session.send('Performance.getMetrics')
    const taskMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    costs.push({ ...seen, taskMs })
  }
  return costs.toSorted((a, b) => a.taskMs - b.taskMs)[Math.floor(loads / 2)]!
}
