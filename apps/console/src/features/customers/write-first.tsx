import type { Case, Customer } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import { api } from '../../lib/api.ts'
import { useErrorWords } from '../../lib/error-words.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { isWritten, keepLetter, keptLetter, type Letter } from './letter.ts'
import { useCustomerWords } from './messages/index.ts'

const undoSeconds = 6

/** Writing to a customer before they write: a new case with its first message, by e-mail. */
export function WriteFirst({ customer }: { customer: Customer }) {
  const words = useCustomerWords()
  const may = useMay('case.open') && customer.identifiers.some(({ kind }) => kind === 'email')
  const personId = useSession().person?.id ?? 'nobody'
  const [open, setOpen] = useState(false)
  const begun = isWritten(keptLetter(personId, customer.id))
  const verb = begun ? words.continueLetter : words.writeFirst
  useActions(
    may
      ? [
          {
            id: 'write-first',
            group: 'list',
            label: verb,
            icon: PenLine,
            run: () => setOpen(true),
          },
        ]
      : [],
  )
  if (!may) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <PenLine size={16} strokeWidth={1.75} aria-hidden />
        {verb}
      </Button>
      {open ? (
        <WriteDialog
          customer={customer}
          begun={keptLetter(personId, customer.id)}
          onChange={(letter) => keepLetter(personId, customer.id, letter)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

type Props = {
  customer: Customer
  begun: Letter
  /** With each change; `null` once it was sent or thrown away. */
  onChange: (letter: Letter | null) => void
  onClose: () => void
}

function WriteDialog({ customer, begun, onChange, onClose }: Props) {
  const words = useCustomerWords()
  const ui = useUiWords()
  const tell = useErrorWords()
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const [letter, setLetter] = useState(begun)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { subject, text } = letter
  const ready = subject.trim() !== '' && text.trim() !== ''
  const change = (part: Partial<Letter>) => {
    const next = { ...letter, ...part }
    key.current = crypto.randomUUID()
    setLetter(next)
    onChange(next)
  }
  const send = async () => {
    if (!ready || busy) return
    setBusy(true)
    try {
      const one = await api.post<Case>('/api/v1/cases', {
        body: {
          customerId: customer.id,
          subject: subject.trim(),
          message: { kind: 'reply', text, undoSeconds },
        },
        headers: { 'idempotency-key': key.current },
      })
      onChange(null)
      await navigate({ to: '/inbox/$view/$caseId', params: { view: 'all', caseId: one.id } })
    } catch (failure) {
      const told = tell(failure as Error)
      setError(`${told.title}. ${told.advice}`)
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={words.writeFirst}
      description={words.writeTo(customer.address ?? '')}
      footer={
        <>
          {isWritten(letter) ? (
            <Button
              look="quiet"
              onClick={() => {
                onChange(null)
                onClose()
              }}
            >
              {words.discardLetter}
            </Button>
          ) : null}
          <Button onClick={onClose}>{isWritten(letter) ? ui.close : ui.cancel}</Button>
          <Button look="primary" type="submit" form="write-first" busy={busy} disabled={!ready}>
            {words.send}
          </Button>
        </>
      }
    >
      <form
        id="write-first"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Field label={words.subject}>
          <Input
            value={subject}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => change({ subject: event.target.value })}
          />
        </Field>
        <Field label={words.message} error={error}>
          <Textarea
            rows={8}
            value={text}
            lang={customer.language ?? undefined}
            onChange={(event) => change({ text: event.target.value })}
          />
        </Field>
      </form>
    </Dialog>
  )
}
