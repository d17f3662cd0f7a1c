import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = fileURLToPath(new URL('../../../.build/widget-measured', import.meta.url))
const read = (name: string) => readFileSync(`${out}/${name}`)

beforeAll(() => build({ root, logLevel: 'error', build: { outDir: out, emptyOutDir: true } }), 60_000)

describe('The widget as it is built', () => {
  it('weighs at most 20 kB gzipped, and its loader at most 5 kB', () => {
    const loader = gzipSync(read('widget.js')).length
    const panels = readdirSync(`${out}/widget`).map((name) => gzipSync(read(`widget/${name}`)).length)
    expect(panels).toHaveLength(1)
    expect(loader).toBeLessThanOrEqual(5_000)
    expect(loader + panels[0]!).toBeLessThanOrEqual(20_000)
  })

  it('is a classic script that leaves no names of its own on the page', () => {
    const text = read('widget.js').toString()
    expect(() => new Script(text)).not.toThrow()
    expect(text).toMatch(/^\(\(\)=>\{/)
    expect(text).toMatch(/import\(new URL\(`\.\/widget\/panel-/)
  })

  it('never parses HTML, so that Trusted Types and hostile text find nothing to use', () => {
    const texts = ['widget.js', ...readdirSync(`${out}/widget`).map((name) => `widget/${name}`)].map((name) =>
      read(name).toString(),
    )
    for (const text of texts)
      expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/)
  })
})
