import type { Tag, TagColour } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { classes } from '../../ui/classes.ts'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { useTagWords } from './messages/index.ts'

type Values = { name: string; colour: TagColour }

export function TagDialog({ tag, onClose }: { tag: Tag | null; onClose: () => void }) {
  const words = useTagWords()
  const refresh = useRefreshed()
  const first: Values = { name: tag?.name ?? '', colour: tag?.colour ?? 'grey' }
  const form = useForm(first, ({ name }) => ({ name: name.trim() ? null : words.nameMissing }))
  const save = useMutation<unknown, Error, Values>({
    mutationFn: (body) =>
      tag
        ? api.patch('/api/v1/tags/{id}', { path: { id: tag.id }, body })
        : api.post('/api/v1/tags', { body }),
    onSuccess() {
      refresh('/api/v1/tags')
      onClose()
    },
  })
  return (
    <FormDialog
      title={tag?.name ?? words.newTag}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((values) => save.mutate(values))}
      onClose={onClose}
    >
      <Field label={words.name} error={form.fault('name')}>
        <Input
          autoFocus
          maxLength={50}
          value={form.values.name}
          onChange={(event) => form.change({ name: event.target.value })}
          onBlur={() => form.leave('name')}
        />
      </Field>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{words.colour}</legend>
        <div className="flex flex-wrap gap-1.5">
          {(Object.keys(words.colours) as TagColour[]).map((colour) => (
            <label
              key={colour}
              title={words.colours[colour]}
              className={classes(
                'grid size-9 cursor-pointer place-items-center rounded-full border-2 has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:size-11',
                form.values.colour === colour ? 'border-ink' : 'border-transparent',
              )}
            >
              <input
                type="radio"
                name="colour"
                className="sr-only"
                aria-label={words.colours[colour]}
                checked={form.values.colour === colour}
                onChange={() => form.change({ colour })}
              />
              <span
                aria-hidden
                className="size-5 rounded-full"
                style={{ background: `var(--tag-${colour})` }}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <FormError error={save.error} />
    </FormDialog>
  )
}
