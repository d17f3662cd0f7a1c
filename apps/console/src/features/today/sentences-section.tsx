import type { Sentence } from '@polku/contract'
import { useState } from 'react'
import { useSession } from '../../lib/session.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { useTodayWords } from './messages/index.ts'
import { SentencePart } from './sentence-part.tsx'
import { SentencesSkeleton } from './today-skeleton.tsx'
import { useSentences } from './use-sentences.ts'

/** What needs whoever looks, the most urgent first and opened to its rows. */
export function SentencesSection() {
  const words = useTodayWords().sentences
  const told = useSentences()
  return (
    <section aria-label={words.title} className="border-line border-t py-3">
      {told.isPending ? <SentencesSkeleton /> : null}
      {told.isError && !told.data ? (
        <ErrorState error={told.error} onRetry={() => void told.refetch()} />
      ) : null}
      {told.data ? <Told sentences={told.data} /> : null}
    </section>
  )
}

function Told({ sentences }: { sentences: readonly Sentence[] }) {
  // What comes while one reads is told below its sentence, and moves nothing.
  const [opened, setOpened] = useState(() => new Set(sentences.slice(0, 1).map(({ kind }) => kind)))
  const toggle = (kind: Sentence['kind']) =>
    setOpened(
      (before) => new Set(before.has(kind) ? [...before].filter((one) => one !== kind) : [...before, kind]),
    )
  if (sentences.length === 0) return <Calm />
  return (
    <ul>
      {sentences.map((sentence) => (
        <SentencePart
          key={sentence.kind}
          sentence={sentence}
          open={opened.has(sentence.kind)}
          onToggle={() => toggle(sentence.kind)}
        />
      ))}
    </ul>
  )
}

function Calm() {
  const words = useTodayWords().sentences
  const { role } = useSession()
  return <p className="max-w-[60ch] py-3 text-lg">{role === 'agent' ? words.calmForAgents : words.calm}</p>
}
