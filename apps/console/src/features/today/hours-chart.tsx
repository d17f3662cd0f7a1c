import type { TodayFigures } from '@polku/contract'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { figureRaised, hoursShown } from './hours-shown.ts'
import { useTodayWords } from './messages/index.ts'
import { NumberLink } from './number-link.tsx'
import { Section } from './section.tsx'
import { useNumbers } from './use-numbers.ts'

type Props = { hours: TodayFigures['hours']; date: string | undefined }

const tallest = 96
/** What a digit beside a bar takes of its slot. */
const digitWidth = 9

/** Opened above the line, solved below it, on one scale; the dash is what is usual. */
export function HoursChart({ hours, date }: Props) {
  const words = useTodayWords()
  const numbers = useNumbers()
  const [frame, width] = useElementWidth<HTMLDivElement>()
  const shown = hoursShown(hours)
  const most = Math.max(4, ...shown.map((hour) => Math.max(hour.opened, hour.solved, hour.usualOpened ?? 0)))
  const height = (n: number) => Math.round((n / most) * tallest)
  const slot = width / shown.length
  const everyHour = slot >= 40 ? 1 : slot >= 20 ? 2 : 3
  const fits = (n: number) => slot >= String(n).length * digitWidth
  const compared = shown.some((hour) => hour.usualOpened !== null)
  return (
    <Section title={words.hours.title}>
      <p className="flex flex-wrap gap-x-4 text-ink-faint text-xs">
        <span className="font-medium text-accent">{words.hours.opened}</span>
        {compared ? <span>{words.hours.usual}</span> : null}
      </p>
      <div ref={frame} className="flex" style={{ height: tallest + 20 }}>
        {shown.map((hour) => (
          <div key={hour.hour} className="relative flex min-w-0 flex-1 flex-col justify-end">
            {hour.usualOpened ? (
              <span
                aria-hidden
                className="absolute inset-x-[8%] z-1 border-ink-soft border-t border-dashed"
                style={{ bottom: height(hour.usualOpened) }}
              />
            ) : null}
            {hour.opened > 0 ? (
              <NumberLink
                rows={{ measure: 'opened', date, hour: hour.hour }}
                label={words.hours.openedAt(
                  numbers.hour(hour.hour),
                  numbers.hour(hour.hour + 1),
                  hour.opened,
                )}
                drawn
                className="group flex flex-col"
              >
                <span
                  className="text-center text-xs"
                  style={{
                    marginBottom: figureRaised(
                      Math.max(2, height(hour.opened)),
                      hour.usualOpened === null ? null : height(hour.usualOpened),
                    ),
                  }}
                  aria-hidden
                >
                  {fits(hour.opened) ? hour.opened : ''}
                </span>
                <span
                  aria-hidden
                  className="mx-[14%] rounded-t bg-accent opacity-80 group-hover:opacity-100"
                  style={{ height: Math.max(2, height(hour.opened)) }}
                />
              </NumberLink>
            ) : null}
          </div>
        ))}
      </div>
      <div className="flex border-line-strong border-y text-ink-faint text-xs" aria-hidden>
        {shown.map((hour) => (
          <span key={hour.hour} className="min-w-0 flex-1 whitespace-nowrap py-0.5 text-center tabular-nums">
            {hour.hour % everyHour === 0 ? hour.hour : ' '}
          </span>
        ))}
      </div>
      <div className="flex" style={{ height: height(Math.max(0, ...shown.map((hour) => hour.solved))) + 20 }}>
        {shown.map((hour) => (
          <div key={hour.hour} className="min-w-0 flex-1">
            {hour.solved > 0 ? (
              <NumberLink
                rows={{ measure: 'solved', date, hour: hour.hour }}
                label={words.hours.solvedAt(
                  numbers.hour(hour.hour),
                  numbers.hour(hour.hour + 1),
                  hour.solved,
                )}
                drawn
                className="group flex flex-col"
              >
                <span
                  aria-hidden
                  className="mx-[14%] rounded-b bg-line-strong opacity-70 group-hover:opacity-100"
                  style={{ height: Math.max(2, height(hour.solved)) }}
                />
                <span className="text-center text-xs" aria-hidden>
                  {fits(hour.solved) ? hour.solved : ''}
                </span>
              </NumberLink>
            ) : null}
          </div>
        ))}
      </div>
      <p className="font-medium text-ink-soft text-xs">
        {shown.some((hour) => hour.solved > 0) ? words.hours.solved : words.hours.noneSolved}
      </p>
    </Section>
  )
}
