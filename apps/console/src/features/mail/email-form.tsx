import type { ChannelList, EmailChannel } from '@polku/contract'
import type { SaveChannel } from '../../lib/channel-kind.ts'
import { useForm } from '../../lib/form.ts'
import { useMay } from '../../lib/session.ts'
import { Caution } from '../../ui/caution.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { SaveBar } from '../../ui/save-bar.tsx'
import { ConnectionTest } from './connection-test.tsx'
import {
  emailFaults,
  emailSettings,
  emailValues,
  holdsReplies,
  passwordKept,
  typedPasswords,
} from './email-values.ts'
import { ForwardTo } from './forward-to.tsx'
import { HeldMail } from './held-mail.tsx'
import { MailServerFields } from './mail-server-fields.tsx'
import { useMailWords } from './messages/index.ts'
import { useCarefulSave } from './use-careful-save.tsx'

const imapPorts = { tls: 993, starttls: 143, none: 143 }
const smtpPorts = { tls: 465, starttls: 587, none: 25 }

type Props = { channel: EmailChannel | null; installation: ChannelList['installation']; save: SaveChannel }

export function EmailForm({ channel, installation, save }: Props) {
  const words = useMailWords()
  const mayManage = useMay('channel.manage')
  const form = useForm(
    emailValues(channel, installation.sends),
    (values) => emailFaults(words, values) as never,
  )
  const { values, change } = form
  const fault = (name: string) => form.fault(name as never)
  const leave = (name: string) => form.leave(name as never)
  const { inbound, outbound } = emailSettings(values)
  const servers = {
    address: values.address.trim(),
    settings: { displayName: values.address.trim(), inbound, outbound },
    ...typedPasswords(values),
  }
  const saved = channel?.settings
  const serversChanged =
    JSON.stringify([saved?.inbound, saved?.outbound]) !== JSON.stringify([inbound, outbound]) ||
    Object.keys(typedPasswords(values)).length > 0
  const careful = useCarefulSave(channel?.id ?? null)
  /** Whether nothing the servers need is missing; what is, is shown. */
  const serversReady = () => {
    const { name: _name, displayName: _displayName, ...faults } = emailFaults(words, values)
    const faulty = Object.entries(faults).flatMap(([name, told]) => (told ? [name] : []))
    for (const name of faulty) leave(name)
    return faulty.length === 0
  }
  return (
    <form
      noValidate
      onSubmit={form.submit((done) => {
        const body = {
          kind: 'email' as const,
          name: done.name.trim(),
          address: done.address.trim(),
          settings: emailSettings(done),
          ...typedPasswords(done),
        }
        const go = () =>
          save.mutate(body, {
            onSuccess: (saved) => saved.kind === 'email' && form.reset(emailValues(saved)),
          })
        if (serversChanged) careful.save(servers, go)
        else go()
      })}
    >
      <fieldset disabled={!mayManage} className="contents">
        <FormSection>
          <Field label={words.address} error={fault('address')}>
            <Input
              type="email"
              autoFocus={!channel}
              value={values.address}
              onChange={(event) => change({ address: event.target.value })}
              onBlur={() => values.address && leave('address')}
            />
          </Field>
          <div className="grid gap-4 tablet:grid-cols-2">
            <Field label={words.displayName} error={fault('displayName')}>
              <Input
                maxLength={100}
                value={values.displayName}
                onChange={(event) => change({ displayName: event.target.value })}
                onBlur={() => values.displayName && leave('displayName')}
              />
            </Field>
            <Field label={words.name} help={words.nameHelp} error={fault('name')}>
              <Input
                maxLength={100}
                value={values.name}
                onChange={(event) => change({ name: event.target.value })}
                onBlur={() => values.name && leave('name')}
              />
            </Field>
          </div>
          <Field label={words.signature} help={words.signatureHelp}>
            <Textarea
              rows={3}
              maxLength={2000}
              value={values.signature}
              onChange={(event) => change({ signature: event.target.value })}
            />
          </Field>
        </FormSection>

        <FormSection title={words.inbound}>
          <ChoiceCards
            label={words.inbound}
            value={values.inboundKind}
            onChange={(inboundKind) => change({ inboundKind })}
            choices={[
              { value: 'smtp', title: words.inboundSmtp, help: words.inboundSmtpHelp },
              { value: 'imap', title: words.inboundImap, help: words.inboundImapHelp },
            ]}
          />
          {values.inboundKind === 'smtp' ? <ForwardTo installation={installation} /> : null}
          {values.inboundKind === 'imap' ? (
            <MailServerFields
              withMailbox
              values={values.inbound}
              ports={imapPorts}
              password={passwordKept(channel, 'inbound', values.inbound)}
              faults={{ host: fault('inboundHost'), port: fault('inboundPort'), user: fault('inboundUser') }}
              onChange={(part) => change({ inbound: { ...values.inbound, ...part } })}
              onLeave={(name) => leave(`inbound${name}`)}
            />
          ) : null}
        </FormSection>

        <FormSection title={words.outbound}>
          <ChoiceCards
            label={words.outbound}
            value={values.outboundKind}
            onChange={(outboundKind) => change({ outboundKind })}
            choices={[
              { value: 'smtp', title: words.outboundSmtp, help: words.outboundSmtpHelp },
              {
                value: 'installation',
                title: words.outboundInstallation,
                help: words.outboundInstallationHelp,
              },
              { value: 'held', title: words.outboundHeld, help: words.outboundHeldHelp },
            ]}
          />
          {values.outboundKind === 'smtp' ? (
            <MailServerFields
              values={values.outbound}
              ports={smtpPorts}
              password={passwordKept(channel, 'outbound', values.outbound)}
              faults={{ host: fault('outboundHost'), port: fault('outboundPort'), user: null }}
              onChange={(part) => change({ outbound: { ...values.outbound, ...part } })}
              onLeave={(name) => leave(`outbound${name}`)}
            />
          ) : null}
          {values.outboundKind === 'installation' && !installation.sends ? (
            <Caution>{words.noServer}</Caution>
          ) : null}
          {channel ? (
            <HeldMail channel={channel} leaves={!holdsReplies(channel.settings, installation.sends)} />
          ) : null}
          {mayManage ? (
            <ConnectionTest channelId={channel?.id ?? null} servers={servers} ready={serversReady} />
          ) : null}
        </FormSection>
      </fieldset>
      {mayManage ? (
        <SaveBar
          fresh={!channel}
          changed={form.changed}
          busy={save.isPending || careful.busy}
          saved={save.isSuccess}
          error={save.error}
        />
      ) : null}
      {careful.question}
    </form>
  )
}
