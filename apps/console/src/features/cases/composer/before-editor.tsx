import type { JSONContent } from '@tiptap/core'
import { type Ref, useImperativeHandle, useRef } from 'react'
import { composing } from '../../../lib/composing.ts'
import type { EditorHandle } from './editor.tsx'
import { htmlOfText } from './plain-text.ts'
import { sends, solves } from './sending-keys.ts'

type Props = {
  ref: Ref<EditorHandle>
  html: string
  label: string
  language: string | null
  placeholder: string
  onChange: (html: string) => void
  onSend: (solve: boolean) => void
  onFocus: () => void
  autoFocus: boolean
  /** One line, until it is used. */
  resting?: boolean
  enterSends?: boolean
}

const documentOf = (text: string): JSONContent => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
})

/** Takes what is typed while the editor is on its way: no letter is lost, and none taken for a shortcut. */
export function BeforeEditor({
  ref,
  html,
  label,
  language,
  placeholder,
  onChange,
  onSend,
  onFocus,
  autoFocus,
  resting = false,
  enterSends = false,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const begun = useRef(html)
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    setHtml: (next) => {
      begun.current = next
      if (area.current) area.current.value = ''
    },
    // A draft that was begun earlier is sent by the editor, which knows all of it.
    document: () => (begun.current === '' ? documentOf(area.current?.value ?? '') : null),
  }))
  return (
    <div className={resting ? 'px-4 py-3' : 'px-4 pt-2 pb-12'}>
      <textarea
        ref={area}
        rows={resting ? 1 : 2}
        aria-label={label}
        lang={language ?? undefined}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: whoever pressed the key for it writes at once
        autoFocus={autoFocus}
        onChange={({ target: { value } }) => onChange(begun.current + (value ? htmlOfText(value) : ''))}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (composing(event.nativeEvent) || !sends(event, enterSends)) return
          event.preventDefault()
          onSend(solves(event))
        }}
        className={`block w-full ${resting ? 'h-5' : 'h-12'} resize-none bg-transparent outline-none placeholder:text-ink-faint`}
      />
    </div>
  )
}
