import type { Comparison, TodayFigures, UsualRange } from '@polku/contract'
import type { ReactNode } from 'react'
import { useTodayWords } from './messages/index.ts'
import { NumberLink } from './number-link.tsx'
import { Section } from './section.tsx'
import { useNumbers } from './use-numbers.ts'

type Props = { figures: TodayFigures; date: string | undefined }

/** Cases in and out and how long the first reply took, each beside what is usual. */
export function FiguresSection({ figures, date }: Props) {
  const words = useTodayWords()
  const numbers = useNumbers()
  const { opened, solved, firstReply } = figures
  const usual = (range: UsualRange | null, say: (n: number) => string) => {
    if (range === null) return null
    if (range.high === 0) return words.usualNone
    return (date ? words.usualDay : words.usualSoFar)(say(range.low), say(range.high))
  }
  return (
    <Section title={words.inAndOut.title}>
      <div className="grid gap-x-8 gap-y-6 tablet:grid-cols-3">
        <Figure
          label={words.inAndOut.opened}
          compared={said(opened.comparison, words.comparison, words.tooFew)}
          usual={usual(opened.usual, numbers.count)}
        >
          <NumberLink rows={{ measure: 'opened', date }}>{numbers.count(opened.count)}</NumberLink>
        </Figure>
        <Figure
          label={words.inAndOut.solved}
          compared={said(solved.comparison, words.comparison, words.tooFew)}
          usual={usual(solved.usual, numbers.count)}
        >
          <NumberLink rows={{ measure: 'solved', date }}>{numbers.count(solved.count)}</NumberLink>
        </Figure>
        {firstReply.medianMs === null ? (
          <p className="text-ink-soft tablet:pt-3">{words.inAndOut.noReplies}</p>
        ) : (
          <Figure
            label={words.inAndOut.medianReply}
            compared={said(firstReply.comparison, words.speed, words.tooFew)}
            usual={usual(firstReply.usual, numbers.wait)}
            more={
              firstReply.p90Ms === null
                ? words.inAndOut.ofReplies(firstReply.count)
                : words.inAndOut.p90(numbers.wait(firstReply.p90Ms))
            }
          >
            <NumberLink rows={{ measure: 'replied', date }}>{numbers.wait(firstReply.medianMs)}</NumberLink>
          </Figure>
        )}
      </div>
    </Section>
  )
}

const said = (comparison: Comparison, told: Record<'above' | 'within' | 'below', string>, tooFew: string) =>
  comparison === 'too-few' ? tooFew : told[comparison]

type FigureProps = {
  label: string
  compared: string
  usual: string | null
  more?: string
  children: ReactNode
}

const Figure = ({ label, compared, usual, more, children }: FigureProps) => (
  <div>
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="font-semibold text-2xl">{children}</span>
      <span className="text-ink-soft">{label}</span>
    </p>
    <p className="mt-1 text-ink-soft text-sm">
      <span className="font-medium text-ink">{compared}</span>
      {usual ? ` (${usual})` : null}
    </p>
    {more ? <p className="text-ink-faint text-sm">{more}</p> : null}
  </div>
)
