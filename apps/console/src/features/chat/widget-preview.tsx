import type { Language } from '@polku/contract'
import { MessageCircle, Send } from 'lucide-react'
import type { ChatValues } from './chat-values.ts'
import { en } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { useChatWords } from './messages/index.ts'
import { sv } from './messages/sv.ts'
import { readableOn } from './readable-on.ts'

// The preview speaks the visitor's language, not the reader's.
const inLanguage = { fi, sv, en }

/** How the chat looks on the site, as the form stands. */
export function WidgetPreview({ values, language }: { values: ChatValues; language: Language }) {
  const words = useChatWords()
  const said = inLanguage[language]
  const colour = /^#[0-9a-f]{6}$/i.test(values.colour) ? values.colour : '#1f6f5c'
  const brand = { background: colour, color: readableOn(colour) }
  const left = values.position === 'left'
  return (
    <section aria-label={words.preview} className="desk:sticky desk:top-6">
      <h3 className="pb-2 font-medium text-ink-faint text-sm">{words.preview}</h3>
      <div lang={language} className="rounded-floating border border-line bg-canvas p-4">
        <div className="flex h-88 flex-col overflow-hidden rounded-floating border border-line bg-surface text-lg">
          <header className="border-line border-b px-4 py-3">
            <p className="font-semibold">{said.previewTitle}</p>
            {values.officeHours[language] ? (
              <p className="text-ink-faint text-sm">{values.officeHours[language]}</p>
            ) : null}
          </header>
          <div className="flex flex-1 flex-col gap-3 overflow-hidden p-4">
            <p className="max-w-[85%] self-start rounded-floating bg-hover px-3 py-2">
              {values.greeting[language] || said.previewGreeting}
            </p>
            <p className="max-w-[85%] self-end rounded-floating px-3 py-2" style={brand}>
              {said.previewCustomer}
            </p>
          </div>
          <footer className="flex items-center gap-2 border-line border-t px-4 py-3 text-ink-faint">
            <span className="flex-1 truncate">{said.previewWrite}</span>
            <span className="flex size-8 items-center justify-center rounded" style={brand}>
              <Send size={16} strokeWidth={1.75} aria-hidden />
            </span>
          </footer>
        </div>
        <div className={`mt-3 flex ${left ? 'justify-start' : 'justify-end'}`}>
          <span
            className="flex size-14 items-center justify-center rounded-full shadow-floating transition-colors duration-150"
            style={brand}
          >
            <MessageCircle size={26} strokeWidth={1.75} aria-hidden />
          </span>
        </div>
      </div>
    </section>
  )
}
