import type { JSONContent } from '@tiptap/core'
import { EditorContent, type Editor as TiptapEditor, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { composing } from '../../../lib/composing.ts'
import { classes } from '../../../ui/classes.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { keepFocus } from './keep-focus.ts'
import { withoutHeadings } from './pasted.ts'
import { sends, solves } from './sending-keys.ts'

export type EditorHandle = {
  focus: () => void
  setHtml: (html: string) => void
  document: () => JSONContent | null
}

type Props = {
  ref: Ref<EditorHandle>
  html: string
  /** Chat carries plain text. */
  formatting: boolean
  label: string
  /** In which language one writes, so that the browser checks the right spelling. */
  language: string | null
  placeholder: string
  onChange: (html: string) => void
  onFiles: (files: Iterable<File>) => void
  onSend: (solve: boolean) => void
  onLeave: () => void
  autoFocus: boolean
  /** Enter alone sends, and Shift with it begins a line. */
  enterSends?: boolean
  onFocus?: () => void
  /** One line, until it is used. */
  resting?: boolean
  /** How much room the text may take before it scrolls. */
  room?: string
  /** Shown until one can write. */
  standIn: ReactNode
  /** Between the text and the row of buttons. */
  files: ReactNode
  /** At the end of the row of buttons. */
  children: ReactNode
}

const never = { heading: false, codeBlock: false, code: false, horizontalRule: false } as const

const formatted = [
  StarterKit.configure({
    ...never,
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https' },
  }),
]
const plain = [
  StarterKit.configure({
    ...never,
    bold: false,
    italic: false,
    strike: false,
    underline: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    blockquote: false,
    link: false,
  }),
]

// A draft comes back to the letter, with the space one was about to write after.
const parseOptions = { preserveWhitespace: 'full' } as const

const htmlOf = (editor: TiptapEditor): string => (editor.isEmpty ? '' : editor.getHTML())

const attributesOf = (label: string, language: string | null) => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  spellcheck: 'true',
  class: 'editor formatted min-h-12 whitespace-break-spaces outline-none',
  ...(language ? { lang: language } : {}),
})

/** Where one writes: a small set of formatting, files by paste, everything by keys. */
export function Editor({ standIn, ...props }: Props) {
  const { html, formatting } = props
  const handlers = useRef(props as Omit<Props, 'standIn'>)
  handlers.current = props
  const editor = useEditor({
    extensions: formatting ? formatted : plain,
    content: html,
    parseOptions,
    // One made while rendering is thrown away, with the focus, when the browser is too busy to mount it at once.
    immediatelyRender: false,
    onFocus: () => handlers.current.onFocus?.(),
    onUpdate: ({ editor: now }) => handlers.current.onChange(htmlOf(now)),
    editorProps: {
      attributes: () => attributesOf(handlers.current.label, handlers.current.language),
      transformPastedHTML: withoutHeadings,
      handlePaste: (_, event) => {
        const files = event.clipboardData?.files
        if (!files?.length) return false
        handlers.current.onFiles(files)
        return true
      },
      handleKeyDown: (_, event) => {
        if (composing(event)) return false
        if (event.key === 'Escape') {
          handlers.current.onLeave()
          return true
        }
        if (!sends(event, handlers.current.enterSends)) return false
        handlers.current.onSend(solves(event))
        return true
      },
    },
  })
  return editor ? <Writing {...props} editor={editor} /> : standIn
}

type WritingProps = Omit<Props, 'standIn'> & { editor: TiptapEditor }

const answerRoom = 'max-h-[40dvh] max-tablet:max-h-[30dvh]'

function Writing({
  ref,
  editor,
  html,
  formatting,
  placeholder,
  autoFocus,
  room = answerRoom,
  resting = false,
  files,
  children,
}: WritingProps) {
  // Tiptap's own focus waits for the next frame; whoever types at once would lose the first letters.
  const focus = () => {
    editor.commands.setTextSelection(editor.state.doc.content.size)
    editor.view.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it comes, in place of what had the focus
  useLayoutEffect(() => {
    // What was typed into the stand-in while the editor was being made.
    if (html !== htmlOf(editor)) editor.commands.setContent(html, { emitUpdate: false, parseOptions })
    if (autoFocus) focus()
  }, [])
  useImperativeHandle(ref, () => ({
    focus,
    setHtml: (next) => editor.commands.setContent(next, { emitUpdate: false, parseOptions }),
    document: () => editor.getJSON(),
  }))
  return (
    <>
      <div
        className={classes(
          'relative overflow-y-auto px-4',
          resting ? 'py-3 [&_.editor]:min-h-5' : 'py-2',
          room,
        )}
      >
        {html === '' ? (
          <p aria-hidden className="pointer-events-none absolute truncate text-ink-faint">
            {placeholder}
          </p>
        ) : null}
        <EditorContent editor={editor} />
      </div>
      {files}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is */}
      <div
        className={classes('items-center gap-1 px-2 pb-2', resting ? 'hidden' : 'flex max-tablet:flex-wrap')}
        onMouseDown={keepFocus}
      >
        {formatting ? <EditorToolbar editor={editor} /> : null}
        {children}
      </div>
    </>
  )
}
