import type { ChatConfig, ChatMessage } from '@polku/contract'
import type { Panel, Parts } from '../loader/loader.ts'
import { words as allWords, type Words } from '../messages/words.ts'
import { Composer } from './composer.ts'
import { Contact } from './contact.ts'
import { Dialogue } from './dialogue.ts'
import { el, icon, icons } from './element.ts'
import { keepFocusInside } from './focus.ts'
import css from './panel.css?inline'
import { passedOn } from './passed-on.ts'
import { stayAtEnd } from './stay-at-end.ts'
import { Talk } from './talk.ts'
import { backAt } from './times.ts'

const configLastsMs = 30_000
const blinkMs = 1500

/** Everything that is not needed until somebody wants to talk. */
export function buildPanel(parts: Parts, identity: string | null): Panel {
  const { launcher, language } = parts
  const words = allWords[language]
  let config = parts.config
  let configAt = Date.now()
  let shown = false

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  launcher.root.adoptedStyleSheets.push(sheet)
  const host = launcher.root.host as HTMLElement
  if (parts.place.theme) host.dataset.theme = parts.place.theme

  const talk = new Talk(parts, identity, render, arrived)
  const dialogue = new Dialogue(words, talk)
  const contact = new Contact(words, talk)
  const composer = new Composer(parts, words, talk, () => goToEnd())

  const expectation = el('p')
  const close = el('button', { type: 'button', className: 'tool' }, icon(...icons.close))
  close.ariaLabel = words.close
  close.onclick = closePanel
  const title = el('h2', { id: 'title' }, config.name)
  const greeting = el('div', { className: 'bubble' }, config.greeting[language] || words.greeting)
  const handedOver = el('div')
  const byMail = el('p', { className: 'quiet', hidden: true }, words.byMail)
  const standing = el('p', { className: 'quiet standing', hidden: true })
  standing.setAttribute('role', 'status')
  const content = el('div', {}, greeting, handedOver, dialogue.list, standing, byMail, contact.view)
  const log = el('div', { className: 'log', tabIndex: 0 }, content)
  const goToEnd = stayAtEnd(log, content)
  log.ariaLabel = words.log
  log.setAttribute('role', 'log')
  log.ariaLive = 'off'
  const typing = el('p', { className: 'quiet typing' })
  typing.setAttribute('role', 'status')
  const notice = el('p', { className: 'quiet notice', hidden: true })
  notice.setAttribute('role', 'status')
  // Only what arrives is read out, not the whole dialogue at each opening.
  const spoken = el('div', { className: 'aside' })
  spoken.ariaLive = 'polite'
  const head = el('div', { className: 'head' }, el('div', {}, title, expectation), close)
  const panel = el('section', { className: 'panel', hidden: true, lang: language }, head, log, typing, notice)
  panel.append(composer.view, spoken)
  panel.setAttribute('role', 'dialog')
  panel.ariaLabel = words.title(config.name)
  keepFocusInside(panel, closePanel)
  launcher.root.append(panel)
  document.addEventListener('visibilitychange', seeWhatIsShown)
  setInterval(refreshConfig, configLastsMs)
  showHandedOver()
  render()
  talk.start()

  function openPanel(asItWas = false): void {
    if (shown) return
    shown = true
    panel.hidden = false
    panel.classList.toggle('still', asItWas)
    launcher.setOpen(true)
    parts.store.setOpen(true)
    refreshConfig()
    render()
    goToEnd()
    if (!asItWas) composer.field.focus()
  }

  function closePanel(): void {
    if (!shown) return
    shown = false
    panel.hidden = true
    launcher.setOpen(false)
    parts.store.setOpen(false)
    launcher.button.focus()
  }

  function render(): void {
    dialogue.render()
    contact.render()
    byMail.hidden = !talk.byMail
    showStanding()
    typing.textContent = talk.typing.length > 0 ? words.typing(talk.typing) : ''
    showNotice()
    launcher.setUnread(talk.messages.unseen().length)
    seeWhatIsShown()
  }

  function showStanding(): void {
    // Where it has gone on by mail, how it stands there is told there.
    const text = talk.byMail || talk.standing === 'open' ? '' : words.standing[talk.standing]
    standing.hidden = text === ''
    if (standing.textContent !== text) standing.textContent = text
  }

  function showNotice(): void {
    const { lostAt } = talk.connection
    const lostFor = lostAt === null ? 0 : Date.now() - lostAt
    // A blink is not worth a word.
    if (lostAt !== null && lostFor < blinkMs) setTimeout(render, blinkMs - lostFor + 10)
    const lost = !navigator.onLine || talk.unreachable || lostFor >= blinkMs
    const text = lost ? words.offline : talk.sending.held ? words[talk.sending.held] : ''
    notice.hidden = text === ''
    // Who is at the desk is not known while there is no connection to tell it.
    expectation.textContent = lost ? '' : expected(words, config, language, talk.desk)
    if (notice.textContent !== text) notice.textContent = text
  }

  function seeWhatIsShown(): void {
    if (shown && document.visibilityState === 'visible' && talk.messages.unseen().length > 0) talk.seeAll()
  }

  function arrived(message: ChatMessage): void {
    spoken.textContent = words.said(message.name ?? words.desk, message.text)
  }

  function showHandedOver(): void {
    handedOver.replaceChildren(passedOn(words, parts.visit()))
  }

  /** Before the first message there is no socket that would tell who is at the desk. */
  async function refreshConfig(): Promise<void> {
    if (!shown || document.hidden || talk.desk || Date.now() - configAt < configLastsMs) return
    configAt = Date.now()
    config = await talk.api.config().catch(() => config)
    render()
  }

  return {
    open: openPanel,
    close: closePanel,
    isOpen: () => shown,
    identify: (token) => talk.identify(token),
    pageChanged() {
      talk.pageChanged()
      showHandedOver()
    },
  }
}

/** What may truthfully be promised now. */
function expected(
  words: Words,
  config: ChatConfig,
  language: keyof ChatConfig['officeHours'],
  desk: { here: boolean; names: string[] } | null,
): string {
  if (desk?.names.length) return words.here(desk.names)
  const usually = words.expectation[config.expectation]
  if ((desk ?? config).here) return usually
  const opens = config.opensAt && Date.parse(config.opensAt) > Date.now() ? config.opensAt : null
  const soon = opens ? backAt(opens, words) : config.officeHours[language] || usually
  return [words.nobodyHere, soon].join(' ')
}
