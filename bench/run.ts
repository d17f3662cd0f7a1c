import process from 'node:process'

/** One benchmark: prints its figures as it goes and answers them for `--json`. */
export type Bench = (options: {
  say: (line: string) => void
  /** A part of the data set, to try the benchmark itself; 1 for figures. */
  scale: number
}) => Promise<Record<string, unknown>>

const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  timeline: () => import('./timeline.ts'),
  inbox: () => import('./inbox.ts'),
  chat: () => import('./chat.ts'),
  log: () => import('./log.ts'),
  search: () => import('./search.ts'),
  narrowing: () => import('./narrowing.ts'),
  promises: () => import('./promises.ts'),
  'mail-in': () => import('./mail-in.ts'),
  widget: () => import('./widget.ts'),
  console: () => import('./console.ts'),
  start: () => import('./start.ts'),
  dribble: () => import('./dribble.ts'),
}

const [name, ...flags] = process.argv.slice(2)
const load = name ? benches[name] : undefined
if (!load) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--json]`)
  process.exit(2)
}
const { bench } = await load()
const scale = Number(flags.find((flag) => flag.startsWith('--scale='))?.slice(8) ?? 1)
const figures = await bench({ say: (line) => process.stdout.write(`${line}\n`), scale })
if (flags.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`)
process.exit(0)
