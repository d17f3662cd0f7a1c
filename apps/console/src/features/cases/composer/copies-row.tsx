import { mostCopies } from '@polku/contract/limits'
import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { composing } from '../../../lib/composing.ts'
import { useCaseWords } from '../messages/index.ts'
import { type Copied, leftOutOf, readAddresses } from './copies.ts'
import { keepFocus } from './keep-focus.ts'
import { useComposerWords } from './messages/index.ts'

export type CopiesHandle = {
  focus: () => void
  /** Takes what stands in the field; false when that is no address, which is told. */
  settle: () => boolean
}

type Props = {
  ref: Ref<CopiesHandle>
  id: string
  replyTo: Copied
  cc: string[]
  onChange: (cc: string[]) => void
  /** On to the text. */
  onLeave: () => void
  onSend: (solve: boolean) => void
}

const button =
  'flex shrink-0 items-center justify-center rounded text-ink-faint hover:bg-hover hover:text-ink pointer-coarse:min-h-11'

/** Who gets a copy, each with a way out, and who would be left out. */
export function CopiesRow({ ref, id, replyTo, cc, onChange, onLeave, onSend }: Props) {
  const words = useComposerWords()
  const caseWords = useCaseWords()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const fieldId = useId()
  const leftOut = leftOutOf(replyTo, cc)

  const change = (next: string[], saying: string) => {
    onChange(next)
    setSaid(saying)
    setFault(null)
  }
  /** Answers those for whom there is no room. */
  const include = (addresses: string[]): string[] => {
    const fresh = addresses.filter((address) => address !== replyTo.address && !cc.includes(address))
    const fits = fresh.slice(0, mostCopies - cc.length)
    if (fits.length > 0) change([...cc, ...fits], words.copyAdded(fits.join(', ')))
    return fresh.slice(fits.length)
  }
  const add = (given: string): boolean => {
    const { addresses, wrong } = readAddresses(given)
    const left = [...include(addresses), ...(wrong ? [wrong] : [])].join(', ')
    setText(left)
    setFault(left === '' ? null : wrong ? words.noAddress(wrong) : words.tooManyCopies(mostCopies))
    return left === ''
  }
  const remove = (address: string) => {
    // Whoever came here by keys goes on from the field; a press leaves the focus where it is.
    if (document.activeElement?.closest('li')) field.current?.focus()
    change(
      cc.filter((each) => each !== address),
      words.copyRemoved(address),
    )
  }
  const settle = () => {
    if (add(text)) return true
    field.current?.focus()
    return false
  }
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus(), settle }))

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (composing(event.nativeEvent)) return
    const { key, metaKey, ctrlKey, shiftKey } = event
    if (key === 'Enter' && (metaKey || ctrlKey)) onSend(shiftKey)
    else if (key === 'Enter' || ((key === ',' || key === ';') && text.includes('@'))) add(text)
    else if (key === 'Backspace' && text === '' && cc.length > 0) remove(cc.at(-1)!)
    else if (key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a row
    <div id={id} role="group" aria-label={caseWords.mailCc} className="px-4 pt-1 text-xs">
      <div className="flex max-h-24 flex-wrap items-center gap-x-1.5 gap-y-1 overflow-y-auto max-tablet:max-h-[30dvh]">
        <label htmlFor={fieldId} className="text-ink-faint">
          {caseWords.mailCc}
        </label>
        <ul className="contents">
          {cc.map((address) => (
            <li key={address} className="flex min-w-0 max-w-full items-center rounded bg-hover pl-1.5">
              <span className="truncate" title={address}>
                {address}
              </span>
              <button
                type="button"
                onMouseDown={keepFocus}
                aria-label={words.remove(address)}
                onClick={() => remove(address)}
                className={`${button} size-6 pointer-coarse:w-11`}
              >
                <X size={12} strokeWidth={2} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={field}
          id={fieldId}
          type="text"
          inputMode="email"
          data-own-escape
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          placeholder={words.addCopy}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${fieldId}-fault` : undefined}
          onChange={({ target: { value } }) => {
            setText(value)
            setFault(null)
          }}
          onKeyDown={press}
          onBlur={() => add(text)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text')
            if (!/[,;\n]/.test(pasted)) return
            event.preventDefault()
            add(`${text} ${pasted}`)
          }}
          className="h-6 min-w-32 flex-1 bg-transparent outline-none placeholder:text-ink-faint pointer-coarse:h-11 pointer-coarse:text-lg"
        />
      </div>
      {fault ? (
        <p id={`${fieldId}-fault`} role="alert" className="pt-0.5 text-critical">
          {fault}
        </p>
      ) : null}
      {leftOut.length > 0 ? (
        <div className="flex max-h-16 flex-wrap items-center gap-x-1 overflow-y-auto text-ink-faint max-tablet:max-h-[24dvh]">
          {words.leftOut}
          {leftOut.map((address) => (
            <button
              key={address}
              type="button"
              onMouseDown={keepFocus}
              aria-label={words.add(address)}
              onClick={() => {
                if (include([address]).length > 0) setFault(words.tooManyCopies(mostCopies))
              }}
              className={`${button} min-w-0 gap-0.5 px-1 py-0.5`}
            >
              <Plus size={12} strokeWidth={2} className="shrink-0" aria-hidden />
              <span className="truncate">{address}</span>
            </button>
          ))}
        </div>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}
