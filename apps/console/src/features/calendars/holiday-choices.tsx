import type { Holiday, KeptHoliday } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { dates } from '../../lib/time.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Field } from '../../ui/field.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { Select } from '../../ui/select.tsx'
import { HoursField } from './hours-field.tsx'
import { useCalendarWords } from './messages/index.ts'

const none = 'none'
/** Near to most who read this. */
const first = ['FI', 'SE', 'EE', 'NO', 'DK']

type Props = {
  country: string | null
  kept: readonly KeptHoliday[]
  onChange: (part: { country?: string | null; holidays: KeptHoliday[] }) => void
}

/** Whose holidays are kept, and with which hours; what is customary but no public holiday is offered apart. */
export function HolidayChoices({ country, kept, onChange }: Props) {
  const words = useCalendarWords()
  const language = useLanguage()
  const countries = useQuery({
    queryKey: ['holidays', 'countries'],
    queryFn: async ({ signal }) => (await api.get('/api/v1/holidays/countries', { signal })).items,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const holidays = useHolidays(country)
  const names = new Intl.DisplayNames(locales[language], { type: 'region' })
  const choose = async (next: string) => {
    if (next === none) return onChange({ country: null, holidays: [] })
    onChange({ country: next, holidays: [] })
    const listed = await fetchHolidays(next)
    const publicOnes = listed.filter(({ kind }) => kind === 'public')
    onChange({ country: next, holidays: [...new Set(publicOnes.map(({ rule }) => rule))].map(asClosed) })
  }
  const known = countries.data ?? []
  const sorted = [
    ...first.filter((each) => known.includes(each)),
    ...known
      .filter((each) => !first.includes(each))
      .toSorted((a, b) => (names.of(a) ?? a).localeCompare(names.of(b) ?? b, locales[language])),
  ]
  return (
    <>
      <Field label={words.country}>
        <Select
          className="max-w-80"
          value={country ?? none}
          onChange={(next) => void choose(next)}
          choices={[
            { value: none, label: words.noCountry },
            ...(country && !known.includes(country) ? [country, ...sorted] : sorted).map((each) => ({
              value: each,
              label: names.of(each) ?? each,
            })),
          ]}
        />
      </Field>
      {country && holidays.isPending ? <RowSkeletons rows={4} /> : null}
      {holidays.isError ? (
        <ErrorState error={holidays.error} onRetry={() => void holidays.refetch()} compact />
      ) : null}
      {(['public', 'customary'] as const).map((kind) => {
        const some = (holidays.data ?? []).filter((one) => one.kind === kind)
        return some.length > 0 ? (
          <fieldset key={kind}>
            <legend className="mb-1 font-medium text-sm">{words.kinds[kind]}</legend>
            <ul>
              {some.map((one) => (
                <HolidayRow key={`${one.rule} ${one.date}`} one={one} kept={kept} onChange={onChange} />
              ))}
            </ul>
          </fieldset>
        ) : null
      })}
    </>
  )
}

function HolidayRow({ one, kept, onChange }: { one: Holiday } & Pick<Props, 'kept' | 'onChange'>) {
  const words = useCalendarWords()
  const language = useLanguage()
  const known = kept.find(({ rule }) => rule === one.rule)
  const others = kept.filter(({ rule }) => rule !== one.rule)
  return (
    <li className="flex min-h-10 flex-wrap items-center gap-x-3">
      <span className="min-w-0 flex-1 basis-48">
        <Checkbox
          label={one.names[language]}
          checked={known !== undefined}
          onChange={(is) => onChange({ holidays: is ? [...others, asClosed(one.rule)] : others })}
        />
      </span>
      <span className="w-32 shrink-0 text-ink-soft text-sm">
        {dates(language, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' }).format(
          new Date(`${one.date}T12:00`),
        )}
      </span>
      <span className="w-40 shrink-0">
        {known ? (
          <HoursField
            label={words.hoursOf(one.names[language])}
            hours={known.hours}
            onChange={(hours) => onChange({ holidays: [...others, { rule: one.rule, hours }] })}
          />
        ) : null}
      </span>
    </li>
  )
}

const asClosed = (rule: string): KeptHoliday => ({ rule, hours: [] })

/** Of the twelve months to come, each with its next date. */
async function fetchHolidays(country: string, signal?: AbortSignal): Promise<Holiday[]> {
  const today = new Date().toISOString().slice(0, 10)
  const year = new Date().getFullYear()
  const lists = await Promise.all(
    [year, year + 1].map((each) =>
      api.get('/api/v1/holidays', { query: { country, year: each }, ...(signal ? { signal } : {}) }),
    ),
  )
  const ahead = lists.flatMap(({ items }) => items).filter(({ date }) => date >= today)
  return ahead.filter((one, at) => ahead.findIndex(({ rule }) => rule === one.rule) === at)
}

const useHolidays = (country: string | null) =>
  useQuery({
    queryKey: ['holidays', country],
    queryFn: ({ signal }) => fetchHolidays(country!, signal),
    enabled: country !== null,
    staleTime: 3_600_000,
  })
