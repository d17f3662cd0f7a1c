import type { Case, Customer } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import { api } from '../../lib/api.ts'
import { useErrorWords } from '../../lib/error-words.ts'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { useCustomerWords } from './messages/index.ts'

const undoSeconds = 6

/** Writing to a customer before they write: a new case with its first message, by e-mail. */
export function WriteFirst({ customer }: { customer: Customer }) {
  const words = useCustomerWords()
  const may = useMay('case.open') && customer.identifiers.some(({ kind }) => kind === 'email')
  const [open, setOpen] = useState(false)
  useActions(
    may
      ? [
          {
            id: 'write-first',
            group: 'list',
            label: words.writeFirst,
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
        {words.writeFirst}
      </Button>
      {open ? <WriteDialog customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function WriteDialog({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const words = useCustomerWords()
  const ui = useUiWords()
  const tell = useErrorWords()
  const navigate = useNavigate()
  const key = useRef(crypto.randomUUID())
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const ready = subject.trim() !== '' && text.trim() !== ''
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
          <Button onClick={onClose}>{ui.cancel}</Button>
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
            onChange={(event) => {
              key.current = crypto.randomUUID()
              setSubject(event.target.value)
            }}
          />
        </Field>
        <Field label={words.message} error={error}>
          <Textarea
            rows={8}
            value={text}
            lang={customer.language ?? undefined}
            onChange={(event) => {
              key.current = crypto.randomUUID()
              setText(event.target.value)
            }}
          />
        </Field>
      </form>
    </Dialog>
  )
}
