import type { JSONContent } from '@tiptap/core'
import { EditorContent, type Editor as TiptapEditor, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react'
import { EditorToolbar } from './editor-toolbar.tsx'

export type EditorHandle = {
  focus: () => void
  setHtml: (html: string) => void
  document: () => JSONContent | null
}

type Props = {
  ref: Ref<EditorHandle>
  html: string
  label: string
  /** In which language one writes, so that the browser checks the right spelling. */
  language: string | null
  placeholder: string
  onChange: (html: string) => void
  onFiles: (files: Iterable<File>) => void
  onSend: (solve: boolean) => void
  onLeave: () => void
  autoFocus: boolean
  /** Between the text and the row of buttons. */
  files: ReactNode
  /** At the end of the row of buttons. */
  children: ReactNode
}

const extensions = [
  StarterKit.configure({
    heading: false,
    codeBlock: false,
    code: false,
    horizontalRule: false,
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https' },
  }),
]

const htmlOf = (editor: TiptapEditor): string => (editor.isEmpty ? '' : editor.getHTML())

const attributesOf = (label: string, language: string | null) => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  spellcheck: 'true',
  class: 'editor min-h-12 outline-none',
  ...(language ? { lang: language } : {}),
})

/** Where one writes: a small set of formatting, files by paste, everything by keys. */
export function Editor({
  ref,
  html,
  label,
  language,
  placeholder,
  onChange,
  onFiles,
  onSend,
  onLeave,
  autoFocus,
  files,
  children,
}: Props) {
  const handlers = useRef({ onChange, onFiles, onSend, onLeave, label, language })
  handlers.current = { onChange, onFiles, onSend, onLeave, label, language }
  const editor = useEditor({
    extensions,
    content: html,
    autofocus: autoFocus ? 'end' : false,
    onUpdate: ({ editor: now }) => handlers.current.onChange(htmlOf(now)),
    editorProps: {
      attributes: () => attributesOf(handlers.current.label, handlers.current.language),
      handlePaste: (_, event) => {
        const files = event.clipboardData?.files
        if (!files?.length) return false
        handlers.current.onFiles(files)
        return true
      },
      handleKeyDown: (_, event) => {
        if (event.key === 'Escape') {
          handlers.current.onLeave()
          return true
        }
        if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return false
        handlers.current.onSend(event.shiftKey)
        return true
      },
    },
  })
  useImperativeHandle(ref, () => ({
    // Tiptap's own focus waits for the next frame; whoever types at once would lose the first letters.
    focus: () => {
      if (!editor) return
      editor.commands.setTextSelection(editor.state.doc.content.size)
      editor.view.focus()
    },
    setHtml: (next) => editor?.commands.setContent(next, { emitUpdate: false }),
    document: () => editor?.getJSON() ?? null,
  }))
  if (!editor) return null
  return (
    <>
      <div className="relative max-h-[40dvh] overflow-y-auto px-4 py-2 max-tablet:max-h-[30dvh]">
        {html === '' ? (
          <p aria-hidden className="pointer-events-none absolute text-ink-faint">
            {placeholder}
          </p>
        ) : null}
        <EditorContent editor={editor} />
      </div>
      {files}
      <div className="flex items-center gap-1 px-2 pb-2">
        <EditorToolbar editor={editor} />
        {children}
      </div>
    </>
  )
}
