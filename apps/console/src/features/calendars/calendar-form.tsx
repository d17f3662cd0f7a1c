import type { Calendar, CalendarGiven } from '@polku/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useMay } from '../../lib/session.ts'
import { listKey, useList } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Input } from '../../ui/input.tsx'
import { PickSeveral } from '../../ui/pick-several.tsx'
import { SaveBar } from '../../ui/save-bar.tsx'
import { ComingWeeks } from './coming-weeks.tsx'
import { HolidayChoices } from './holiday-choices.tsx'
import { calendarsKey } from './keys.ts'
import { useCalendarWords } from './messages/index.ts'
import { OwnDays } from './own-days.tsx'
import { Seasons } from './seasons.tsx'
import { WeekFields } from './week-fields.tsx'

export type Given = CalendarGiven

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']

/** A whole calendar; how the weeks to come would be stands beside before it is saved. */
export function CalendarForm({ one, first }: { one: Calendar | null; first: Given }) {
  const words = useCalendarWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const mayManage = useMay('calendar.manage')
  const [deleting, setDeleting] = useState(false)
  const teams = useList('/api/v1/teams', { query: { limit: 200 } })
  const channels = useQuery({
    queryKey: listKey('/api/v1/channels', 'names'),
    queryFn: async ({ signal }) => (await api.get('/api/v1/channels', { signal })).items,
  })
  const form = useForm<Given>(first, ({ name, zone }) => ({
    name: name.trim() ? null : words.nameMissing,
    zone: zones.includes(zone.trim()) ? null : words.zoneWrong,
  }))
  const { values } = form
  const leave = async () => {
    await client.invalidateQueries({ queryKey: calendarsKey })
    await navigate({ to: '/settings/calendars' })
  }
  const save = useMutation({
    mutationFn: (body: Given) =>
      one
        ? api.put('/api/v1/calendars/{id}', { path: { id: one.id }, body })
        : api.post('/api/v1/calendars', { body }),
    async onSuccess({ id: _, version: __, ...saved }) {
      form.reset(saved)
      if (one) await client.invalidateQueries({ queryKey: calendarsKey })
      else await leave()
    },
  })
  const submit = form.submit((next) =>
    save.mutate({ ...next, name: next.name.trim(), zone: next.zone.trim() }),
  )
  const remove = useMutation({
    mutationFn: () => api.delete('/api/v1/calendars/{id}', { path: { id: one!.id } }),
    onSuccess: leave,
  })
  const named = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const several = { none: words.noneChosen, add: words.add, remove: words.remove, gone: words.gone }
  return (
    <div className="grid gap-x-10 desk:grid-cols-[minmax(0,1fr)_19rem]">
      <form
        noValidate
        className="min-w-0"
        onSubmit={(event) => {
          const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
          if (!wrong) return submit(event)
          event.preventDefault()
          wrong.focus()
        }}
      >
        <fieldset disabled={!mayManage} className="contents">
          <FormSection>
            <div className="grid gap-4 tablet:grid-cols-2">
              <Field label={words.name} error={form.fault('name')}>
                <Input
                  maxLength={80}
                  value={values.name}
                  onChange={(event) => form.change({ name: event.target.value })}
                  onBlur={() => form.leave('name')}
                />
              </Field>
              <Field label={words.zone} error={form.fault('zone')}>
                <Input
                  list="calendar-zones"
                  value={values.zone}
                  onChange={(event) => form.change({ zone: event.target.value })}
                  onBlur={() => form.leave('zone')}
                />
              </Field>
              <datalist id="calendar-zones">
                {zones.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            </div>
          </FormSection>
          <FormSection title={words.week} help={words.weekHelp}>
            <WeekFields week={values.week} onChange={(week) => form.change({ week })} />
          </FormSection>
          <FormSection title={words.holidays} help={words.holidaysHelp}>
            <HolidayChoices
              country={values.country}
              kept={values.holidays}
              onChange={(part) => form.change(part)}
            />
          </FormSection>
          <FormSection title={words.seasons} help={words.seasonsHelp}>
            <Seasons
              seasons={values.seasons}
              week={values.week}
              onChange={(seasons) => form.change({ seasons })}
            />
          </FormSection>
          <FormSection title={words.ownDays} help={words.ownDaysHelp}>
            <OwnDays days={values.days} onChange={(days) => form.change({ days })} />
          </FormSection>
          <FormSection title={words.whose} help={words.whoseHelp}>
            <Checkbox
              label={words.isDefault}
              checked={values.isDefault}
              onChange={(isDefault) => form.change({ isDefault })}
            />
            <PickSeveral
              {...several}
              label={words.teams}
              chosen={values.teams}
              choices={named(teams.data)}
              onChange={(next) => form.change({ teams: next })}
            />
            <PickSeveral
              {...several}
              label={words.channels}
              chosen={values.channels}
              choices={named(channels.data)}
              onChange={(next) => form.change({ channels: next })}
            />
          </FormSection>
        </fieldset>
        {one && mayManage ? (
          <Button look="quiet" className="mb-4" onClick={() => setDeleting(true)}>
            {words.delete}
          </Button>
        ) : null}
        {mayManage ? (
          <SaveBar
            fresh={!one}
            changed={form.changed}
            busy={save.isPending}
            saved={save.isSuccess}
            error={save.error}
          />
        ) : null}
      </form>
      <ComingWeeks given={values} />
      {deleting ? (
        <ConfirmDialog
          title={words.deleteAsk(values.name)}
          help={words.deleteHelp}
          verb={words.delete}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </div>
  )
}
