import type { Reason } from '@polku/contract'
import { useState } from 'react'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn, pathIn } from '../../lib/name-in.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toasts.ts'
import { useReasonWords } from './messages/index.ts'
import { lineage } from './tree.ts'
import { useChangeReason } from './use-change-reason.ts'
import { useDeleteReason } from './use-delete-reason.ts'

type Props = { one: Reason; above: readonly Reason[]; tree: readonly Reason[]; onClose: () => void }

/** Retires one or merges it into another, and takes either back. */
export function ReasonStanding({ one, above, tree, onClose }: Props) {
  const words = useReasonWords()
  const language = useLanguage()
  const change = useChangeReason(one)
  const [into, setInto] = useState<string>()
  const name = nameIn(one.names, language)
  const retire = () =>
    change.mutate(
      { retired: true },
      {
        onSuccess() {
          toast(words.retired(name), { undo: () => change.mutate({ retired: false }) })
          onClose()
        },
      },
    )
  const merge = (mergedInto: string) =>
    change.mutate(
      { mergedInto },
      {
        onSuccess() {
          toast(words.merged(name), { undo: () => change.mutate({ mergedInto: null }) })
          onClose()
        },
      },
    )
  const remove = useDeleteReason(one, onClose)
  const takeUp = () => change.mutate({ retired: false, mergedInto: null }, { onSuccess: onClose })
  if (one.retired || one.mergedInto)
    return (
      <div className="border-line border-t pt-4">
        <Button busy={change.isPending} onClick={takeUp}>
          {one.retired ? words.takeUp : words.unmerge}
        </Button>
      </div>
    )
  return (
    <div className="flex flex-col gap-4 border-line border-t pt-4">
      <Field label={words.mergeInto} help={words.mergeHelp}>
        <Select
          value={into}
          onChange={setInto}
          placeholder={words.choose}
          choices={above
            .filter(({ retired }) => !retired)
            .map((other) => ({
              value: other.id,
              label: pathIn(
                lineage(tree, other).map(({ names }) => names),
                language,
              ),
            }))}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button disabled={!into} busy={change.isPending} onClick={() => into && merge(into)}>
          {words.merge}
        </Button>
        <Button title={words.retireHelp} busy={change.isPending} onClick={retire}>
          {words.retire}
        </Button>
        <Button
          look="critical"
          title={words.deleteHelp}
          busy={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {words.delete}
        </Button>
      </div>
    </div>
  )
}
