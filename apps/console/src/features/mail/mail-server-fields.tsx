import type { MailSecurity } from '@polku/contract'
import { Caution } from '../../ui/caution.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { Select } from '../../ui/select.tsx'
import type { ServerValues } from './email-values.ts'
import { useMailWords } from './messages/index.ts'

type Props = {
  values: ServerValues
  faults: { host: string | null; port: string | null; user: string | null }
  password: { had: boolean; kept: boolean }
  /** The ports each kind of security usually has. */
  ports: Record<MailSecurity, number>
  withMailbox?: boolean
  onChange: (part: Partial<ServerValues>) => void
  onLeave: (name: 'Host' | 'Port' | 'User') => void
}

export function MailServerFields({ values, faults, password, ports, withMailbox, onChange, onLeave }: Props) {
  const words = useMailWords()
  const secure = (security: MailSecurity) => {
    // A port that was left as it usually is follows; one that was chosen stays.
    const usual = Object.values(ports).includes(Number(values.port))
    onChange({ security, ...(usual ? { port: String(ports[security]) } : {}) })
  }
  const passwordHelp = password.kept ? words.passwordKept : password.had ? words.passwordNeeded : undefined
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 tablet:grid-cols-[1fr_6rem_9rem]">
        <Field label={words.host} error={faults.host}>
          <Input
            autoCapitalize="none"
            spellCheck={false}
            value={values.host}
            onChange={(event) => onChange({ host: event.target.value })}
            onBlur={() => onLeave('Host')}
          />
        </Field>
        <Field label={words.port} error={faults.port}>
          <Input
            inputMode="numeric"
            value={values.port}
            onChange={(event) => onChange({ port: event.target.value })}
            onBlur={() => onLeave('Port')}
          />
        </Field>
        <Field label={words.security}>
          <Select
            value={values.security}
            onChange={secure}
            choices={(['tls', 'starttls', 'none'] as const).map((value) => ({
              value,
              label: words.securities[value],
            }))}
          />
        </Field>
      </div>
      {values.security === 'none' ? <Caution>{words.insecure}</Caution> : null}
      <div className="grid gap-4 tablet:grid-cols-2">
        <Field label={words.user} help={withMailbox ? undefined : words.userHelp} error={faults.user}>
          <Input
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={values.user}
            onChange={(event) => onChange({ user: event.target.value })}
            onBlur={() => onLeave('User')}
          />
        </Field>
        <Field label={words.password} help={passwordHelp}>
          <PasswordInput
            autoComplete="new-password"
            placeholder={password.kept ? '••••••••' : undefined}
            value={values.password}
            onChange={(event) => onChange({ password: event.target.value })}
          />
        </Field>
      </div>
      {withMailbox ? (
        <div className="tablet:w-1/2 tablet:pr-2">
          <Field label={words.mailbox}>
            <Input value={values.mailbox} onChange={(event) => onChange({ mailbox: event.target.value })} />
          </Field>
        </div>
      ) : null}
    </div>
  )
}
