import { Keys } from './kbd.tsx'

type Key = { id: string; label: string; keys?: string | undefined }

/** Keys and what they do, below a heading. */
export const KeyList = ({ title, keys }: { title: string; keys: readonly Key[] }) =>
  keys.length > 0 ? (
    <section className="mb-4">
      <h3 className="mb-1 text-ink-faint text-xs">{title}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key.id} className="flex min-h-8 items-center justify-between gap-4">
            <dt>{key.label}</dt>
            <dd>
              <Keys keys={key.keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ) : null
