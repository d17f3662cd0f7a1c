import { PanelSection } from '../../ui/panel-section.tsx'
import { useCustomerWords } from './messages/index.ts'

/** What the organisation itself has recorded of the customer. */
export function Attributes({ attributes }: { attributes: Record<string, string | number | boolean> }) {
  const words = useCustomerWords()
  const entries = Object.entries(attributes)
  if (entries.length === 0) return null
  return (
    <PanelSection title={words.attributes}>
      <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3 gap-y-1">
        {entries.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-faint hyphens-auto">{name}</dt>
            <dd className="select-text">
              {typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value)}
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  )
}
