import type { PromisePolicy } from '@polku/contract'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useLanguage } from '../../lib/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { usePromiseWords } from './messages/index.ts'
import { minutesText } from './minutes-text.ts'
import { type Listed, useConditions } from './use-conditions.ts'

type Props = {
  policy: PromisePolicy
  onOpen: (() => void) | null
  onUp: (() => void) | null
  onDown: (() => void) | null
}

/** A policy in a sentence: for which cases what is promised. */
export function PolicyRow({ policy, onOpen, onUp, onDown }: Props) {
  const words = usePromiseWords()
  const said = useSaid()(policy)
  return (
    <li className="flex items-center gap-2 border-line border-b py-3 max-tablet:flex-wrap">
      <div className="min-w-0 flex-1 basis-60">
        <p className="truncate font-medium">{policy.name}</p>
        <p className="text-ink-soft text-sm">{said.forWhich}</p>
        <p className="text-sm">{said.promised}</p>
      </div>
      {policy.running > 0 ? (
        <span className="shrink-0 text-ink-faint text-sm">{words.running(policy.running)}</span>
      ) : null}
      {onOpen ? (
        <span className="flex shrink-0 items-center">
          <IconButton
            icon={ArrowUp}
            label={words.moveUp(policy.name)}
            disabled={!onUp}
            onClick={() => onUp?.()}
          />
          <IconButton
            icon={ArrowDown}
            label={words.moveDown(policy.name)}
            disabled={!onDown}
            onClick={() => onDown?.()}
          />
          <Button className="ml-2" onClick={onOpen}>
            {words.change}
          </Button>
        </span>
      ) : null}
    </li>
  )
}

/** The same in words. */
function useSaid() {
  const words = usePromiseWords()
  const language = useLanguage()
  const conditions = useConditions()
  return ({ conditions: asked, first, next, solution }: PromisePolicy) => {
    const listed = (Object.keys(conditions) as Listed[]).flatMap((name) => {
      const chosen = asked[name] as readonly string[]
      const names = chosen.map(
        (value) => conditions[name].choices.find((choice) => choice.value === value)?.label ?? words.gone,
      )
      return names.length > 0 ? [`${conditions[name].label}: ${names.join(', ')}`] : []
    })
    const recorded = asked.attributes.map(({ name, value }) => `${name}: ${value}`)
    const time = (minutes: number | null, say: (time: string) => string) =>
      minutes === null ? [] : [say(minutesText(language, minutes))]
    const promised = [
      ...time(first, words.saysFirst),
      ...time(next, words.saysNext),
      ...time(solution, words.saysSolution),
    ].join(' · ')
    return {
      forWhich: [...listed, ...recorded].join(' · ') || words.everyCase,
      promised: promised.charAt(0).toUpperCase() + promised.slice(1),
    }
  }
}
