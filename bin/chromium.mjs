import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Without its own windows, each of which costs a second, it does the same; not every system has it so. */
const packages = ['chromium-headless-shell', 'chromium']

/** The system's own browser; undefined when there is none. */
export const findChromium = () => places.find((place) => place && existsSync(place))

/** Installs the system's Chromium where we may, and says how where we may not. */
export const ensureChromium = (say, fail) => {
  if (findChromium()) return
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall) {
    say('Installing Chromium for the browser tests…')
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], options)
    for (const name of packages) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
      if (findChromium()) return
    }
  }
  fail(
    'The browser tests need Chromium or Chrome. Install it (Debian: sudo apt-get install chromium-headless-shell), ' +
      'or set CHROMIUM to its program.',
  )
}
