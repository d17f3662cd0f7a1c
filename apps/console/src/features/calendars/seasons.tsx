import type { OpenWeek, Season } from '@polku/contract'
import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { useCalendarWords } from './messages/index.ts'
import { WeekFields } from './week-fields.tsx'

type Props = { seasons: readonly Season[]; week: OpenWeek; onChange: (seasons: Season[]) => void }

/** One that comes each year may go over New Year. */
const endsEarly = ({ from, to, yearly }: Season) => !yearly && to < from

/** Parts of the year with other hours, such as the summer. */
export function Seasons({ seasons, week, onChange }: Props) {
  const words = useCalendarWords()
  const year = new Date().getFullYear() + 1
  const put = (at: number, part: Partial<Season>) => onChange(seasons.with(at, { ...seasons[at]!, ...part }))
  return (
    <>
      {seasons.map((season, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be told apart by
        <div key={at} className="flex flex-col gap-3 rounded-floating border border-line p-4">
          <div className="flex items-start gap-3 max-tablet:flex-wrap">
            <Field label={words.seasonName} error={season.name.trim() ? null : words.nameMissing}>
              <Input
                maxLength={80}
                value={season.name}
                onChange={(event) => put(at, { name: event.target.value })}
              />
            </Field>
            <Field label={words.from}>
              <Input
                type="date"
                value={season.from}
                onChange={(event) => event.target.value && put(at, { from: event.target.value })}
              />
            </Field>
            <Field label={words.to} error={endsEarly(season) ? words.endsEarly : null}>
              <Input
                type="date"
                value={season.to}
                onChange={(event) => event.target.value && put(at, { to: event.target.value })}
              />
            </Field>
            <IconButton
              icon={X}
              className="mt-6"
              label={words.remove(season.name)}
              onClick={() => onChange(seasons.filter((_, nth) => nth !== at))}
            />
          </div>
          <Checkbox label={words.yearly} checked={season.yearly} onChange={(yearly) => put(at, { yearly })} />
          <WeekFields week={season.week} onChange={(next) => put(at, { week: next })} />
        </div>
      ))}
      <Button
        className="self-start"
        onClick={() =>
          onChange([
            ...seasons,
            { name: words.summer, from: `${year}-06-15`, to: `${year}-08-15`, yearly: true, week },
          ])
        }
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {words.addSeason}
      </Button>
    </>
  )
}
