import { useTodayWords } from './messages/index.ts'
import { zone } from './zone.ts'

/** What each number means, from where, and how sure: always a click away on the page itself. */
export function Definitions() {
  const words = useTodayWords()
  const { definitions: told, inAndOut } = words
  const terms = [
    [inAndOut.opened, told.opened],
    [inAndOut.solved, told.solved],
    [inAndOut.medianReply, told.firstReply],
    [told.waitingTerm, told.waiting],
  ]
  return (
    <details className="border-line border-t py-6 text-ink-soft text-sm">
      <summary className="font-semibold">{told.title}</summary>
      <div className="mt-3 max-w-[72ch] space-y-3">
        <dl className="space-y-3">
          {terms.map(([term, meaning]) => (
            <div key={term}>
              <dt className="font-medium text-ink first-letter:uppercase">{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{told.usual}</p>
        <p>{told.day(zone())}</p>
        <p>{told.source}</p>
      </div>
    </details>
  )
}
