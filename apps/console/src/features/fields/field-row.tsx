import type { CaseField } from '@polku/contract'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast } from '../../ui/toasts.ts'
import { useFieldWords } from './messages/index.ts'
import { useChangingField } from './use-changing-field.ts'

type Props = {
  field: CaseField
  /** How many stand before it, and before the last one. */
  place: number
  last: number
  onEdit: (() => void) | null
}

export function FieldRow({ field, place, last, onEdit }: Props) {
  const words = useFieldWords()
  const name = nameIn(field.names, useLanguage())
  const change = useChangingField(field)
  const retire = () =>
    change.mutate(
      { retired: true },
      {
        onSuccess: () => toast(words.retired(name), { undo: () => change.mutate({ retired: false }) }),
      },
    )
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5">
      <div className="min-w-40 flex-1">
        <div className={`truncate ${field.retired ? 'text-ink-faint' : 'font-medium'}`}>{name}</div>
        <div className="truncate text-ink-faint text-sm">{words.kinds[field.kind]}</div>
      </div>
      {field.required && !field.retired ? <Badge>{words.required}</Badge> : null}
      {field.retired ? <Badge>{words.isRetired}</Badge> : null}
      {onEdit ? (
        <div className="flex items-center gap-1">
          <IconButton
            icon={ArrowUp}
            label={words.moveUp(name)}
            disabled={place === 0}
            onClick={() => change.mutate({ place: place - 1 })}
          />
          <IconButton
            icon={ArrowDown}
            label={words.moveDown(name)}
            disabled={place === last}
            onClick={() => change.mutate({ place: place + 1 })}
          />
          {field.retired ? (
            <Button onClick={() => change.mutate({ retired: false })}>{words.takeUp}</Button>
          ) : (
            <>
              <Button look="quiet" title={words.retireHelp} onClick={retire}>
                {words.retire}
              </Button>
              <Button onClick={onEdit}>{words.change}</Button>
            </>
          )}
        </div>
      ) : null}
    </li>
  )
}
