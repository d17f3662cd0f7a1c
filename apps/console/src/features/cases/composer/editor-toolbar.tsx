import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Italic, Link2, List, ListOrdered, TextQuote } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useCaseWords } from '../messages/index.ts'
import { LinkField } from './link-field.tsx'

/** Formatting for those who reach for it; on phones it makes room. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const words = useCaseWords()
  const [linking, setLinking] = useState(false)
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  })
  const run = () => editor.chain().focus()
  return (
    <div role="toolbar" aria-label={words.formatting} className="flex items-center gap-0.5 max-tablet:hidden">
      <IconButton
        icon={Bold}
        label={words.bold}
        keys="mod+b"
        pressed={is.bold}
        onClick={() => run().toggleBold().run()}
      />
      <IconButton
        icon={Italic}
        label={words.italic}
        keys="mod+i"
        pressed={is.italic}
        onClick={() => run().toggleItalic().run()}
      />
      <IconButton
        icon={List}
        label={words.bullets}
        pressed={is.bullets}
        onClick={() => run().toggleBulletList().run()}
      />
      <IconButton
        icon={ListOrdered}
        label={words.numbers}
        pressed={is.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
      <IconButton
        icon={TextQuote}
        label={words.quote}
        pressed={is.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
      <IconButton icon={Link2} label={words.link} pressed={is.link} onClick={() => setLinking(!linking)} />
      {linking ? (
        <LinkField
          initial={String(editor.getAttributes('link').href ?? '')}
          onDone={(href) => {
            setLinking(false)
            if (href === null) editor.commands.focus()
            else if (href === '') run().extendMarkRange('link').unsetLink().run()
            else run().extendMarkRange('link').setLink({ href }).run()
          }}
        />
      ) : null}
    </div>
  )
}
