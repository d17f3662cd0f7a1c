import type { ReactNode } from 'react'
import { useLanguage } from '../lib/i18n.ts'
import { languageNames, languages, setLanguage } from '../lib/language.ts'
import { useTitle } from '../lib/title.ts'
import { classes } from './classes.ts'
import { Logo } from './logo.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  title: string
  lead?: ReactNode
  /** The language is what the page itself asks for. */
  withoutLanguages?: boolean
  children: ReactNode
}

/** The pages before the desk: one thing to do, in the middle, and the language below. */
export function Entrance({ title, lead, withoutLanguages, children }: Props) {
  const words = useUiWords()
  useTitle(title)
  return (
    <div className="flex min-h-dvh flex-col items-center bg-canvas px-4 py-8 tablet:pt-[14dvh]">
      <div className="flex w-full max-w-104 flex-col">
        <header className="mb-6 flex items-center gap-2 font-semibold text-xl">
          <Logo size={32} />
          Polku
        </header>
        <main className="rounded-floating border border-line bg-surface p-6 tablet:p-8">
          <h1 className="font-semibold text-xl">{title}</h1>
          {lead ? <div className="mt-2 text-ink-soft">{lead}</div> : null}
          <div className="mt-6 flex flex-col gap-4">{children}</div>
        </main>
        {withoutLanguages ? null : <LanguageChoice label={words.language} />}
      </div>
    </div>
  )
}

function LanguageChoice({ label }: { label: string }) {
  const chosen = useLanguage()
  return (
    <nav aria-label={label} className="mt-4 flex justify-center gap-1">
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === chosen}
          onClick={() => void setLanguage(each)}
          className={classes(
            'h-8 rounded px-3 text-sm pointer-coarse:h-11',
            each === chosen ? 'font-medium text-ink' : 'text-ink-soft hover:text-ink',
          )}
        >
          {languageNames[each]}
        </button>
      ))}
    </nav>
  )
}
