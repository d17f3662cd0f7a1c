import type { ChatConfig, ChatVisit, Language } from '@polku/contract'
import { chooseLanguage } from './language.ts'
import { type Launcher, showLauncher } from './launcher.ts'
import { own } from './own.ts'
import { type Place, readPlace } from './place.ts'
import { openStore, type Store } from './store.ts'
import { followPages, readVisit, recordPage } from './visit.ts'

/** What the panel is given when it is loaded. */
export interface Parts {
  place: Place
  store: Store
  config: ChatConfig
  language: Language
  launcher: Launcher
  visit(): ChatVisit
}

export interface Panel {
  /** As it was: on the next page of the visit, without motion and without taking the focus. */
  open(asItWas?: boolean): void
  close(): void
  isOpen(): boolean
  identify(token: string | null): void
  pageChanged(visit: ChatVisit): void
}

/** Of the build: what the panel's address is made from. */
declare let polkuScript: string

/** No element of the page can have a symbol for its name, as it can have `Polku`. */
const begun = Symbol.for('polku.chat')
const place = readPlace()
if (!place)
  console.error(
    'Polku: no chat is shown, since its script tag names none. Where data-channel is taken away, write widget.js?channel=KEY.',
  )
else if (!(begun in window)) begin(place)

function begin(here: Place): void {
  polkuScript = here.script
  const store = openStore(here.channel)
  let identity = here.identity ?? null
  let loading: Promise<Panel> | undefined
  let parts: Parts | undefined

  const panel = () => {
    loading ??= import('../panel/panel.ts').then(({ buildPanel }) => buildPanel(parts!, identity))
    // A page that could not be reached once is asked again at the next wish to open.
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  let wanted = false
  const open = () => {
    wanted = true
    if (parts) panel().then((built) => built.open())
  }
  const Polku = {
    open,
    close: () => loading?.then((built) => built.close()),
    identify(token: string | null) {
      identity = token
      loading?.then((built) => built.identify(token))
    },
  }
  for (const [name, value] of [
    ['Polku', Polku],
    [begun, true],
  ] as const)
    Object.defineProperty(window, name, { value, configurable: true, writable: true })

  const show = async () => {
    const visit = recordPage(store)
    followPages(() => {
      const now = recordPage(store)
      loading?.then((built) => built.pageChanged(now))
    })
    const config = await askConfig(here).catch(() => null)
    if (!config) {
      addEventListener('online', show, { once: true })
      return
    }
    const language = chooseLanguage(config.languages, [
      here.language,
      own('documentElement').lang,
      ...navigator.languages,
    ])
    const launcher = showLauncher(config, language)
    parts = { place: here, store, config, language, launcher, visit: () => readVisit(store) ?? visit }
    launcher.button.addEventListener('click', () =>
      panel().then((built) => (built.isOpen() ? built.close() : built.open())),
    )
    launcher.button.addEventListener('pointerenter', panel, { once: true })
    dispatchEvent(new Event('polku:ready'))
    // Somebody in the middle of a dialogue hears of answers on every page.
    if (wanted) open()
    else if (store.wasOpen()) panel().then((built) => built.open(true))
    else if (store.get('session') || store.names('out:').length > 0) panel()
  }
  const whenIdle = () =>
    typeof requestIdleCallback === 'function'
      ? requestIdleCallback(show, { timeout: 3000 })
      : setTimeout(show, 200)
  if (own('readyState') === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
}

async function askConfig(here: Place): Promise<ChatConfig | null> {
  const answer = await fetch(`${here.desk}/chat/v1/${here.channel}/config`, { credentials: 'omit' })
  return answer.ok ? await answer.json() : null
}
