import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const kilobyte = 1024
const limit = 190 * kilobyte
/** What everybody waits for: the program itself, and the screen that most begin with. */
const isWaitedFor = /\/(?:index\.html|features\/cases\/inbox-route\.tsx)$/

/** Fails the build when more than the limit, gzipped, is needed before the inbox is drawn. */
export const firstLoad = (): Plugin => ({
  name: 'polku-first-load',
  apply: 'build',
  generateBundle(_, bundle) {
    const sizes = new Map<string, number>()
    const weigh = (fileName: string) => {
      const chunk = bundle[fileName]
      if (chunk?.type !== 'chunk' || sizes.has(fileName)) return
      sizes.set(fileName, gzipSync(chunk.code, { level: 9 }).length)
      chunk.imports.forEach(weigh)
    }
    const begun = Object.values(bundle).filter(
      (part) => part.type === 'chunk' && isWaitedFor.test(part.facadeModuleId ?? ''),
    )
    if (begun.length !== 2) this.error('The first load cannot be weighed: its chunks have other names now.')
    for (const { fileName } of begun) weigh(fileName)
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    if (total <= limit) return
    const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 8)
    const listed = largest.map(([name, size]) => `${(size / kilobyte).toFixed(1)} kB ${name}`).join('\n  ')
    this.error(
      `The first load is ${(total / kilobyte).toFixed(1)} kB of JavaScript, gzipped; at most ${limit / kilobyte} kB:\n  ${listed}`,
    )
  },
})
