export type NoticeState = 'impossible' | 'not-asked' | 'refused' | 'allowed'

/** Whether this browser shows notifications of ours; over plain http none does. */
export function noticeState(): NoticeState {
  if (typeof Notification === 'undefined' || !isSecureContext) return 'impossible'
  if (Notification.permission === 'default') return 'not-asked'
  return Notification.permission === 'granted' ? 'allowed' : 'refused'
}

/** Asks once, and only as an answer to a press. */
export async function askForNotices(): Promise<NoticeState> {
  if (noticeState() === 'not-asked') await Notification.requestPermission()
  return noticeState()
}

export type Notice = {
  title: string
  body: string /** A later one of the same tag takes its place. */
  tag: string
}

/** Answers whether it could be shown; a press on it brings this window to the front. */
export function showNotice({ title, body, tag }: Notice, onOpen: () => void = () => undefined): boolean {
  if (noticeState() !== 'allowed') return false
  try {
    const shown = new Notification(title, { body, tag, icon: '/icon.svg' })
    shown.onclick = () => {
      window.focus()
      onOpen()
      shown.close()
    }
    return true
  } catch {
    // Browsers of phones allow them to installed pages alone.
    return false
  }
}
