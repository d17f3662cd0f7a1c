import type { AuditItem } from '@polku/contract'
import { Time } from '../../ui/time.tsx'
import { auditSentence } from './audit-sentence.ts'
import { useSettingsWords } from './messages/index.ts'
import { SettingsList } from './settings-list.tsx'
import { SettingsPage } from './settings-page.tsx'
import { paths, useList } from './use-list.ts'

export function AuditPage() {
  const all = useSettingsWords()
  const words = all.audit
  const items = useList<AuditItem>(paths.audit, { limit: 50 })
  return (
    <SettingsPage title={all.places.audit} lead={words.lead}>
      <SettingsList as="ol" list={items} skeletons={8} empty={{ title: words.empty }}>
        {(item) => {
          const { who, what } = auditSentence(all, item)
          return (
            <li
              key={item.id}
              className="flex gap-x-4 border-line border-b py-2 max-tablet:flex-col-reverse tablet:items-baseline"
            >
              <p className="min-w-0 flex-1">
                <span className="font-medium">{who}</span> <span className="text-ink-soft">{what}</span>
              </p>
              <p className="shrink-0 text-ink-faint text-sm">
                <Time at={item.occurredAt} />
              </p>
            </li>
          )
        }}
      </SettingsList>
    </SettingsPage>
  )
}
