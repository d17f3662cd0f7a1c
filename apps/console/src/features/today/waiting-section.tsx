import type { Today } from '@polku/contract'
import { moveByArrows } from '../../ui/rows.ts'
import { CaseLine, withOwner } from './case-line.tsx'
import { CaseOwner } from './case-owner.tsx'
import { useTodayWords } from './messages/index.ts'
import { NumberLink } from './number-link.tsx'
import { Section } from './section.tsx'

/** Who waits for us, in a sentence, and the three who have waited longest. */
export function WaitingSection({ waiting }: { waiting: Today['waiting'] }) {
  const words = useTodayWords().waiting
  // The sentence and the rows below it tell of the same customers.
  const shown = waiting.tooLong > 0 ? waiting.longest.slice(0, waiting.tooLong) : waiting.longest
  const sentence =
    waiting.count === 0
      ? words.none
      : waiting.tooLong > 0
        ? words.long(waiting.tooLong)
        : words.calm(waiting.count)
  return (
    <Section title={words.title}>
      <p className="max-w-[60ch] text-lg">
        {waiting.count > 0 ? (
          <NumberLink rows={{ measure: waiting.tooLong > 0 ? 'too-long' : 'waiting' }}>{sentence}</NumberLink>
        ) : (
          sentence
        )}
      </p>
      {shown.length > 0 ? (
        <ul data-rows onKeyDown={moveByArrows} className="mt-2 divide-y divide-line">
          {shown.map((row) => (
            <li key={row.caseId} className={withOwner}>
              <CaseLine row={row} waiting />
              <CaseOwner row={row} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 empty:hidden">
        {waiting.tooLong > shown.length ? (
          <NumberLink rows={{ measure: 'too-long' }}>{words.tooLong(waiting.tooLong)}</NumberLink>
        ) : null}
        {waiting.count > Math.max(shown.length, waiting.tooLong) ? (
          <NumberLink rows={{ measure: 'waiting' }}>{words.all(waiting.count)}</NumberLink>
        ) : null}
      </p>
    </Section>
  )
}
