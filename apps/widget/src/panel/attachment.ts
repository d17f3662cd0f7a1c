import type { ChatAttachment } from '@polku/contract'
import type { Words } from '../messages/words.ts'
import type { DeskApi } from './desk-api.ts'
import { el, icon, icons } from './element.ts'

/** A picture, or a button that fetches the file: both ask with the session, so no address can be guessed. */
export function attachmentView(
  file: ChatAttachment,
  api: DeskApi,
  token: string | null,
  words: Words,
): HTMLElement {
  const button = el('button', { type: 'button', className: 'file' }, icon(...icons.file), file.name)
  button.ariaLabel = words.download(file.name)
  const fetched = () => api.file(token ?? '', file.id).then((blob) => URL.createObjectURL(blob))
  button.onclick = async () => {
    const url = await fetched().catch(() => null)
    if (!url) return
    el('a', { href: url, download: file.name }).click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }
  if (file.mediaType.startsWith('image/')) showPicture(button, file, fetched)
  return button
}

/** Takes the button's place inside once it has come; a page that forbids blob pictures keeps the name. */
function showPicture(button: HTMLButtonElement, file: ChatAttachment, fetched: () => Promise<string>): void {
  fetched().then(
    (src) => {
      const picture = el('img', { className: 'picture', alt: file.name, src })
      picture.onload = () => {
        button.className = 'seen-picture'
        button.replaceChildren(picture)
      }
    },
    () => {},
  )
}
