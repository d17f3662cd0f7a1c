import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

let launched: Browser | undefined

/** One for all files of a process of tests; it ends with the process. */
export async function ourChromium(): Promise<Browser> {
  if (!launched?.isConnected()) launched = await launchChromium()
  return launched
}

/** The system's own Chromium, where there is one without its windows; `CHROMIUM` names another. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its path.')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await chromium.launch({
    executablePath,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
