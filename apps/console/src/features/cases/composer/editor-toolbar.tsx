import { type Editor, useEditorState } from '@tiptap/react'
import { ALargeSmall, Bold, Italic, Link2, List, ListOrdered, TextQuote } from 'lucide-react'
import { useState } from 'react'
import { classes } from '../../../ui/classes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LinkField } from './link-field.tsx'
import { useComposerWords } from './messages/index.ts'

/** Formatting for those who reach for it; where the screen is narrow, behind one button. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const words = useComposerWords()
  const [linking, setLinking] = useState(false)
  const [shown, setShown] = useState(false)
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
  // At once: the command's own focus waits for the next frame, and the next letter may come before it.
  const run = () => {
    editor.view.focus()
    return editor.chain().focus()
  }
  return (
    <>
      <IconButton
        icon={ALargeSmall}
        label={words.formatting}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className="tablet:hidden"
      />
      <div
        role="toolbar"
        aria-label={words.formatting}
        className={classes(
          'flex min-w-0 items-center gap-0.5 max-tablet:flex-wrap max-tablet:-order-1 max-tablet:w-full',
          !shown && 'max-tablet:hidden',
        )}
      >
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
              if (href === null) editor.view.focus()
              else if (href === '') run().extendMarkRange('link').unsetLink().run()
              else run().extendMarkRange('link').setLink({ href }).run()
            }}
          />
        ) : null}
      </div>
    </>
  )
}
