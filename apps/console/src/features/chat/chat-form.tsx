import type { ChatChannel, Language } from '@polku/contract'
import { useState } from 'react'
import type { SaveChannel } from '../../lib/channel-kind.ts'
import { useForm } from '../../lib/form.ts'
import { languageNames } from '../../lib/language.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Field } from '../../ui/field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { SaveBar } from '../../ui/save-bar.tsx'
import { Select } from '../../ui/select.tsx'
import { TabPanel, Tabs } from '../../ui/tabs.tsx'
import {
  chatFaults,
  chatSettings,
  chatValues,
  languagesFrom,
  plainScriptTag,
  scriptTag,
  withLanguage,
} from './chat-values.ts'
import { ColourField } from './colour-field.tsx'
import { IdentitySecret } from './identity-secret.tsx'
import { useChatWords } from './messages/index.ts'
import { WidgetPreview } from './widget-preview.tsx'

export function ChatForm({ channel, save }: { channel: ChatChannel | null; save: SaveChannel }) {
  const words = useChatWords()
  const mayManage = useMay('channel.manage')
  const { language } = useSession().workspace
  const form = useForm(chatValues(channel, language), (values) => chatFaults(words, values) as never)
  const { values, change } = form
  const fault = (name: string) => form.fault(name as never)
  const [offered] = useState(() => languagesFrom(values.languages))
  const [telling, setTelling] = useState<Language>(values.languages[0] ?? 'en')
  const told = values.languages.includes(telling) ? telling : (values.languages[0] ?? 'en')
  return (
    <div className="grid items-start gap-8 desk:grid-cols-[minmax(0,1fr)_22rem]">
      <form
        noValidate
        onSubmit={form.submit((done) =>
          save.mutate(
            { kind: 'chat', name: done.name.trim(), settings: chatSettings(done) },
            { onSuccess: (saved) => saved.kind === 'chat' && form.reset(chatValues(saved, language)) },
          ),
        )}
      >
        <fieldset disabled={!mayManage} className="contents">
          <FormSection>
            <Field label={words.name} help={words.nameHelp} error={fault('name')}>
              <Input
                autoFocus={!channel}
                maxLength={100}
                value={values.name}
                onChange={(event) => change({ name: event.target.value })}
                onBlur={() => values.name && form.leave('name')}
              />
            </Field>
          </FormSection>

          <FormSection title={words.sites}>
            <Field
              label={words.sites}
              hideLabel
              help={values.sites.trim() ? words.sitesHelp : words.sitesEmpty}
              error={fault('sites')}
            >
              <Textarea
                rows={3}
                spellCheck={false}
                autoCapitalize="none"
                placeholder="https://shop.example"
                value={values.sites}
                onChange={(event) => change({ sites: event.target.value })}
                onBlur={() => form.leave('sites')}
              />
            </Field>
          </FormSection>

          <FormSection title={words.look}>
            <div className="grid gap-4 tablet:grid-cols-2">
              <ColourField
                label={words.colour}
                value={values.colour}
                error={fault('colour')}
                onChange={(colour) => change({ colour })}
                onLeave={() => form.leave('colour')}
              />
              <Field label={words.position}>
                <Select
                  value={values.position}
                  onChange={(position) => change({ position })}
                  choices={(['right', 'left'] as const).map((value) => ({
                    value,
                    label: words.positions[value],
                  }))}
                />
              </Field>
            </div>
            <fieldset>
              <legend className="mb-1 font-medium text-sm">{words.languages}</legend>
              <div className="flex flex-wrap gap-x-6">
                {offered.map((each) => (
                  <Checkbox
                    key={each}
                    label={languageNames[each]}
                    checked={values.languages.includes(each)}
                    onChange={(wanted) =>
                      change({ languages: withLanguage(offered, values.languages, each, wanted) })
                    }
                  />
                ))}
              </div>
              {values.languages.length === 0 ? (
                <p role="alert" className="text-critical text-sm">
                  {words.languagesMissing}
                </p>
              ) : (
                <p className="text-ink-faint text-sm">{words.languagesHelp}</p>
              )}
            </fieldset>
          </FormSection>

          <FormSection title={words.texts}>
            <Tabs
              label={words.languages}
              value={told}
              onChange={setTelling}
              tabs={values.languages.map((each) => ({ value: each, label: languageNames[each] }))}
            >
              <TabPanel value={told} className="flex flex-col gap-4 pt-4">
                <Field label={words.greeting} help={words.greetingHelp}>
                  <Textarea
                    rows={2}
                    maxLength={300}
                    lang={told}
                    value={values.greeting[told]}
                    onChange={(event) =>
                      change({ greeting: { ...values.greeting, [told]: event.target.value } })
                    }
                  />
                </Field>
                <Field label={words.officeHours} help={words.officeHoursHelp}>
                  <Input
                    maxLength={300}
                    lang={told}
                    value={values.officeHours[told]}
                    onChange={(event) =>
                      change({ officeHours: { ...values.officeHours, [told]: event.target.value } })
                    }
                  />
                </Field>
              </TabPanel>
            </Tabs>
          </FormSection>
        </fieldset>

        {channel ? (
          <FormSection title={words.script} help={words.scriptHelp}>
            <CopyField
              label={words.scriptLabel}
              text={scriptTag(location.origin, channel.address)}
              lines={2}
            />
            <p className="max-w-[72ch] text-ink-soft text-sm">{words.plainScriptHelp}</p>
            <CopyField
              label={words.plainScriptLabel}
              text={plainScriptTag(location.origin, channel.address)}
              lines={2}
            />
          </FormSection>
        ) : null}
        {channel && mayManage ? <IdentitySecret channel={channel} /> : null}
        {mayManage ? (
          <SaveBar
            fresh={!channel}
            changed={form.changed}
            busy={save.isPending}
            saved={save.isSuccess}
            error={save.error}
          />
        ) : null}
      </form>
      <WidgetPreview values={values} language={told} />
    </div>
  )
}
