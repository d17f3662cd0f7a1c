import type { PromiseConditions } from '@polku/contract'
import { Plus, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { PickSeveral } from '../../ui/pick-several.tsx'
import { usePromiseWords } from './messages/index.ts'
import { type Listed, useConditions } from './use-conditions.ts'

type Props = { value: PromiseConditions; onChange: (value: PromiseConditions) => void }

/** Which cases a policy is for; all that is chosen has to hold. */
export function PolicyConditions({ value, onChange }: Props) {
  const words = usePromiseWords()
  const conditions = useConditions()
  const { attributes } = value
  const put = (at: number, part: Partial<(typeof attributes)[number]>) =>
    onChange({ ...value, attributes: attributes.map((one, nth) => (nth === at ? { ...one, ...part } : one)) })
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium text-sm">{words.forWhich}</legend>
      {(Object.keys(conditions) as Listed[]).map((name) => (
        <PickSeveral
          key={name}
          label={conditions[name].label}
          none={words.any}
          add={words.add}
          remove={words.remove}
          gone={words.gone}
          chosen={value[name] as string[]}
          choices={conditions[name].choices}
          onChange={(chosen) => onChange({ ...value, [name]: chosen })}
        />
      ))}
      {attributes.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be told apart by
        <div key={at} className="flex items-center gap-1.5">
          <Input
            aria-label={words.attributeName}
            placeholder={words.attributeName}
            value={one.name}
            onChange={(event) => put(at, { name: event.target.value })}
          />
          <Input
            aria-label={words.attributeValue}
            placeholder={words.attributeValue}
            value={String(one.value)}
            onChange={(event) => put(at, { value: event.target.value })}
          />
          <IconButton
            icon={X}
            label={words.remove(one.name)}
            onClick={() => onChange({ ...value, attributes: attributes.filter((_, nth) => nth !== at) })}
          />
        </div>
      ))}
      <Button
        look="quiet"
        className="self-start"
        onClick={() => onChange({ ...value, attributes: [...attributes, { name: '', value: '' }] })}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {words.addAttribute}
      </Button>
    </fieldset>
  )
}
