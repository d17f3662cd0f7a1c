import type { Reason, ReasonKind, ReasonNames } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn, pathIn } from '../../lib/name-in.ts'
import { useList } from '../../lib/use-list.ts'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Textarea } from '../../ui/input.tsx'
import { NamesFields } from '../../ui/names-fields.tsx'
import { Select } from '../../ui/select.tsx'
import { useReasonWords } from './messages/index.ts'
import { ReasonStanding } from './reason-standing.tsx'
import { lineage } from './tree.ts'
import { reasonsKey } from './use-reasons.ts'

/** What a choice of none is called; the field of a choice takes no empty one. */
const none = 'none'

type Values = {
  names: ReasonNames
  kind: ReasonKind
  teamId: string | null
  parentId: string | null
  guideline: string
}
type Props = { one: Reason | null; tree: readonly Reason[]; onClose: () => void }

export function ReasonDialog({ one, tree, onClose }: Props) {
  const words = useReasonWords()
  const language = useLanguage()
  const client = useQueryClient()
  const teams = useList('/api/v1/teams', { query: { limit: 200 } })
  const first: Values = {
    names: one?.names ?? {},
    kind: one?.kind ?? 'unclear',
    teamId: one?.team?.id ?? null,
    parentId: one?.parentId ?? null,
    guideline: one?.guideline ?? '',
  }
  const form = useForm(first, ({ names }) => ({
    names: Object.values(names).some((name) => name?.trim()) ? null : words.nameMissing,
  }))
  const { values } = form
  const save = useMutation<unknown, Error, Values>({
    mutationFn: ({ names, guideline, parentId, ...rest }) => {
      const said = { ...rest, names: written(names), guideline: guideline.trim() || null }
      return one
        ? api.patch('/api/v1/reasons/{id}', {
            path: { id: one.id },
            // Named only where it changes, since it comes last where it goes.
            body: parentId === one.parentId ? said : { ...said, parentId },
          })
        : api.post('/api/v1/reasons', { body: { ...said, parentId } })
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: reasonsKey })
      onClose()
    },
  })
  const above = tree.filter(
    (other) => !other.mergedInto && !(one && lineage(tree, other).some(({ id }) => id === one.id)),
  )
  return (
    <FormDialog
      title={one ? nameIn(one.names, language) : words.newReason}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((next) => save.mutate(next))}
      onClose={onClose}
    >
      <NamesFields
        label={words.nameIn}
        names={values.names}
        onChange={(names) => form.change({ names })}
        error={form.fault('names')}
      />
      <Field label={words.kind} help={words.kindHelp}>
        <Select
          value={values.kind}
          onChange={(kind) => form.change({ kind })}
          choices={(Object.keys(words.kinds) as ReasonKind[]).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
      </Field>
      <Field label={words.partOf}>
        <Select
          value={values.parentId ?? none}
          onChange={(id) => form.change({ parentId: id === none ? null : id })}
          choices={[
            { value: none, label: words.atTop },
            ...above.map((other) => ({
              value: other.id,
              label: pathIn(
                lineage(tree, other).map(({ names }) => names),
                language,
              ),
            })),
          ]}
        />
      </Field>
      <Field label={words.team} help={words.teamHelp}>
        <Select
          value={values.teamId ?? none}
          onChange={(id) => form.change({ teamId: id === none ? null : id })}
          choices={[
            { value: none, label: words.noTeam },
            ...(teams.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
      <Field label={words.guideline} help={words.guidelineHelp}>
        <Textarea
          rows={3}
          maxLength={2_000}
          value={values.guideline}
          onChange={(event) => form.change({ guideline: event.target.value })}
        />
      </Field>
      {one ? <ReasonStanding one={one} above={above} tree={tree} onClose={onClose} /> : null}
      <FormError error={save.error} />
    </FormDialog>
  )
}

/** Without the languages in which nothing was written. */
const written = (names: ReasonNames): ReasonNames =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name?.trim()))
