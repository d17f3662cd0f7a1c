import type { OwnDay } from '@polku/contract'
import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { HoursField } from './hours-field.tsx'
import { useCalendarWords } from './messages/index.ts'

type Props = { days: readonly OwnDay[]; onChange: (days: OwnDay[]) => void }

/** Single days with hours of their own. */
export function OwnDays({ days, onChange }: Props) {
  const words = useCalendarWords()
  const put = (at: number, part: Partial<OwnDay>) => onChange(days.with(at, { ...days[at]!, ...part }))
  return (
    <>
      {days.map((day, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day may be written twice while it is edited
        <div key={at} className="flex items-start gap-2 max-tablet:flex-wrap">
          <Input
            type="date"
            aria-label={words.date}
            className="w-40!"
            value={day.date}
            onChange={(event) => event.target.value && put(at, { date: event.target.value })}
          />
          <Input
            aria-label={words.dayName}
            placeholder={words.dayName}
            maxLength={80}
            value={day.name}
            onChange={(event) => put(at, { name: event.target.value })}
          />
          <HoursField
            className="w-48 shrink-0"
            label={words.hoursOf(day.name || day.date)}
            hours={day.hours}
            onChange={(hours) => put(at, { hours })}
          />
          <IconButton
            icon={X}
            label={words.remove(day.name || day.date)}
            onClick={() => onChange(days.filter((_, nth) => nth !== at))}
          />
        </div>
      ))}
      <Button
        className="self-start"
        onClick={() => onChange([...days, { date: tomorrow(), name: '', hours: [] }])}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {words.addDay}
      </Button>
    </>
  )
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
