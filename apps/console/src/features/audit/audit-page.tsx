import { Suspense } from 'react'
import { useHappenings } from '../../lib/happenings.ts'
import { useList } from '../../lib/use-list.ts'
import { useRoleWords } from '../../ui/roles/messages/index.ts'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Time } from '../../ui/time.tsx'
import { auditSentence } from './audit-sentence.ts'
import { useAuditWords } from './messages/index.ts'

export function AuditPage() {
  const words = useAuditWords()
  return (
    <SettingsPage lead={words.lead}>
      <Suspense fallback={<RowSkeletons rows={8} />}>
        <AuditList />
      </Suspense>
    </SettingsPage>
  )
}

function AuditList() {
  const words = useAuditWords()
  const roles = useRoleWords().names
  const { audit } = useHappenings()
  const items = useList('/api/v1/audit', { query: { limit: 50 } })
  return (
    <SettingsList as="ol" list={items} skeletons={8} empty={{ title: words.empty }}>
      {(item) => {
        const { who, what } = auditSentence(words, audit, roles, item)
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
  )
}
