import { canChime, chime, readyChime } from '../../../lib/chime.ts'
import { type Notice, showNotice } from '../../../lib/notice.ts'
import { onceInBrowser } from '../../../lib/once.ts'

export { readyChime }

export function soundOnce(name: string, seen: boolean): void {
  void onceInBrowser(name, () => {
    if (!seen && canChime()) chime()
    return seen || canChime()
  })
}

export function noticeOnce(name: string, shown: Notice, onOpen: () => void): void {
  void onceInBrowser(name, () => document.hasFocus() || showNotice(shown, onOpen))
}
