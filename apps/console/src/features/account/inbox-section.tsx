import { afterwards, setAfterwards, useAfterwards } from '../../lib/afterwards.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'

/** How one works through the inbox, on this device. */
export function InboxSection() {
  const words = useAccountWords()
  return (
    <Section title={words.inbox}>
      <div className="max-w-96">
        <Field label={words.afterwards} help={words.onThisDevice}>
          <Select
            value={useAfterwards()}
            onChange={setAfterwards}
            choices={afterwards.map((each) => ({ value: each, label: words.afterwardsChoices[each] }))}
          />
        </Field>
      </div>
    </Section>
  )
}
