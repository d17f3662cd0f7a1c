import { own } from './own.ts'

/**
 * Puts an element on the page and keeps it there. It stands beside the body, since many pages swap their
 * body for the next one's (Turbo, htmx, pjax); where the whole page is swapped it is put back.
 */
export function stayOnPage(element: HTMLElement): void {
  const put = () => {
    const root = own('documentElement')
    if (root && element.parentNode !== root) root.append(element)
    if (root) watch.observe(root, { childList: true })
  }
  const watch = new MutationObserver(put)
  watch.observe(document, { childList: true })
  put()
}
