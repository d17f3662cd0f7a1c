import type { Page } from 'playwright-core'

/**
 * A word in the focused field, ended by a key, as Safari tells of it: the composition ends first, and the keydown
 * that ended it follows, known by its code alone (WebKit bug 165004). Chromium, in which this runs, tells of it the
 * other way round.
 */
export const endCompositionBy = (key: 'Enter' | 'Escape', page: Page): Promise<void> =>
  page.evaluate(`{
    let element = document.activeElement
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const common = { bubbles: true, composed: true }
    const compose = (type, data) => element.dispatchEvent(new CompositionEvent(type, { ...common, data }))
    const input = (inputType, data) => element.dispatchEvent(new InputEvent('input', { ...common, inputType, data }))
    const press = (type, keyCode) => element.dispatchEvent(
      new KeyboardEvent(type, { ...common, cancelable: true, key: '${key}', code: '${key}', keyCode, which: keyCode }))
    compose('compositionstart', '')
    compose('compositionupdate', 'ほん')
    input('insertCompositionText', 'ほん')
    input('deleteCompositionText', null)
    input('insertFromComposition', 'ほん')
    compose('compositionend', 'ほん')
    press('keydown', 229)
    press('keyup', ${key === 'Enter' ? 13 : 27})
  }`)
