import type { ChatConfig, Language } from '@polku/contract'
import { launcherWords } from '../messages/launcher.ts'
import { contrast, readableOn, textOn } from './contrast.ts'
import css from './launcher.css?inline'
import { stayOnPage } from './staying.ts'

export interface Launcher {
  /** Our closed corner of the page. */
  root: ShadowRoot
  button: HTMLButtonElement
  setOpen(open: boolean): void
  setUnread(n: number): void
}

/** Adds the button to the page; fixed, so that nothing of the page moves. */
export function showLauncher(config: ChatConfig, language: Language): Launcher {
  const host = document.createElement('polku-chat')
  host.dataset.side = config.position
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [sheet(css), sheet(colours(config.colour))]
  const words = launcherWords[language]
  const button = document.createElement('button')
  const badge = document.createElement('span')
  button.className = 'launcher'
  button.lang = language
  badge.className = 'badge'
  badge.hidden = true
  badge.ariaHidden = 'true'
  button.append(icon(), badge)
  button.ariaHasPopup = 'dialog'
  let unread = 0
  let open = false
  const label = () => {
    button.ariaExpanded = String(open)
    button.ariaLabel = open ? words.close : unread > 0 ? words.unread(unread) : words.open
    badge.hidden = open || unread === 0
    badge.textContent = unread > 9 ? '9+' : String(unread)
  }
  label()
  root.append(button)
  stayOnPage(host)
  return {
    root,
    button,
    setOpen(now) {
      open = now
      label()
    },
    setUnread(n) {
      unread = n
      label()
    },
  }
}

/** Built by hand, since a page's Content-Security-Policy or Trusted Types may forbid parsing HTML. */
function icon(): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const path = document.createElementNS(space, 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', 'M7.9 20A9 9 0 1 0 4 16.1L2 22Z')
  for (const [name, value] of [
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '1.75'],
    ['stroke-linecap', 'round'],
    ['stroke-linejoin', 'round'],
  ] as const)
    path.setAttribute(name, value)
  svg.append(path)
  return svg
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(text)
  return made
}

/** The organisation's colour, and shades of it that can be read on light and on dark. */
function colours(colour: string): string {
  const dark = '#16191b'
  const onDark = contrast(colour, dark) >= 3 ? colour : readableOn(dark, colour, 3)
  return `:host{--brand:${colour};--on-brand:${textOn(colour)};--link-light:${readableOn('#ffffff', colour)};
--link-dark:${readableOn('#22272a', colour)};--brand-dark:${onDark};--on-brand-dark:${textOn(onDark)}}`
}
