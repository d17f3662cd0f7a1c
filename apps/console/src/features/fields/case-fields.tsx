import { TextCursorInput } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { AboutCase } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn } from '../../lib/name-in.ts'
import { useMay } from '../../lib/session.ts'
import { Popover } from '../../ui/popover.tsx'
import { ask, isLacking, useIsAsked } from './asking.ts'
import { FieldEditor } from './field-editor.tsx'
import { useFieldWords } from './messages/index.ts'
import { shownValue } from './shown-value.ts'
import { useFields } from './use-fields.ts'
import { useFilling } from './use-filling.ts'

const chip =
  'inline-flex h-6 max-w-56 items-center gap-1.5 rounded-full border border-line px-2 text-ink-soft text-xs pointer-coarse:h-8'

/** What the open case holds in the organisation's own fields, and the way to fill them in. */
export function CaseFields({ one, change }: AboutCase) {
  const words = useFieldWords()
  const language = useLanguage()
  const may = useMay('field.fill')
  const fields = useFields().data ?? []
  const asked = useIsAsked(one.id)
  const [open, setOpen] = useState(false)
  const { held, fill } = useFilling({ one, change }, fields)
  // A retired field is shown where it holds something, and can only be emptied.
  const shown = fields.filter((field) => !field.retired || held(field) !== null)
  const offered = may && shown.length > 0
  useActions(
    offered
      ? [
          {
            id: 'fields',
            group: 'case',
            label: words.edit,
            keys: 'i',
            icon: TextCursorInput,
            run: () => setOpen(true),
          },
        ]
      : [],
  )
  const filled = shown.flatMap((field) => {
    const value = held(field)
    return value === null ? [] : [{ field, value }]
  })
  const chips = filled.map(({ field, value }) => {
    const inside = (
      <>
        <span className="shrink-0 text-ink-faint">{nameIn(field.names, language)}</span>
        <span className="truncate">{shownValue(field, value, language)}</span>
      </>
    )
    return offered ? (
      <button key={field.id} type="button" onClick={() => setOpen(true)} className={`${chip} hover:bg-hover`}>
        {inside}
      </button>
    ) : (
      <span key={field.id} className={chip}>
        {inside}
      </span>
    )
  })
  if (!offered) return chips
  const lacks = fields.some((field) => isLacking(field, one))
  return (
    <>
      {chips}
      <Popover
        open={open || asked}
        onOpenChange={(next) => {
          setOpen(next)
          if (!next) ask(null)
        }}
        label={words.edit}
        className="w-80 max-w-[calc(100vw-16px)] p-3"
        trigger={
          <button
            type="button"
            aria-label={words.edit}
            className={`${chip} border-dashed hover:bg-hover hover:text-ink`}
          >
            <TextCursorInput size={12} strokeWidth={2} aria-hidden />
            {filled.length === 0 ? words.add : null}
          </button>
        }
      >
        {asked && lacks ? <p className="mb-3 text-caution text-sm">{words.fillFirst}</p> : null}
        <div className="flex flex-col gap-3">
          {shown.map((field) => (
            <FieldEditor
              key={field.id}
              field={field}
              value={held(field)}
              onFill={(value) => void fill(field, value)}
            />
          ))}
        </div>
      </Popover>
    </>
  )
}
