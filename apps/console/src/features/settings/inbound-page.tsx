import type { InboundItem, InboundState } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { fileSize } from '../../lib/file-size.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { useMay } from '../../lib/session.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { InboundSummary } from './inbound-summary.tsx'
import { useSettingsWords } from './messages/index.ts'
import { SettingsList } from './settings-list.tsx'
import { SettingsPage } from './settings-page.tsx'
import { paths, useList, useRefreshed } from './use-list.ts'

const states: readonly InboundState[] = ['received', 'shown', 'duplicate', 'failed', 'dropped']
const tones: Record<InboundState, Tone> = {
  received: 'information',
  shown: 'good',
  duplicate: 'plain',
  failed: 'critical',
  dropped: 'plain',
}

/** The ledger of what came in by mail. */
export function InboundPage() {
  const all = useSettingsWords()
  const words = all.inbound
  const [state, setState] = useState<InboundState | 'all'>('all')
  const items = useList<InboundItem>(paths.inbound, { limit: 50, state: state === 'all' ? null : state })
  return (
    <SettingsPage
      title={all.places.inbound}
      lead={words.lead}
      action={
        <div className="w-48">
          <Select
            aria-label={words.state}
            value={state}
            onChange={setState}
            choices={[
              { value: 'all', label: words.all },
              ...states.map((each) => ({ value: each, label: words.states[each] })),
            ]}
          />
        </div>
      }
    >
      <InboundSummary />
      <SettingsList
        list={items}
        skeletons={8}
        empty={state === 'all' ? { title: words.empty, help: words.emptyHelp } : { title: words.noneSuch }}
      >
        {(item) => <InboundRow key={item.id} item={item} />}
      </SettingsList>
    </SettingsPage>
  )
}

function InboundRow({ item }: { item: InboundItem }) {
  const words = useSettingsWords().inbound
  const language = useLanguage()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const mayRetry = useMay('inbound.retry')
  const retry = useMutation({
    mutationFn: () => api.post(`${paths.inbound}/${item.id}/retry`, { body: {} }),
    onSuccess: () => toast(words.retried),
    onError: (error) => tellError(error),
    onSettled: () => refresh(paths.inbound),
  })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2">
      <div className="w-36">
        <Badge tone={tones[item.state]}>{words.states[item.state]}</Badge>
      </div>
      <div className="min-w-0 flex-1 basis-48">
        <p className="truncate">
          <span className="font-medium">{item.from ?? words.unknownSender}</span>
          {item.state === 'shown' ? (
            <span className="text-ink-soft"> · {item.subject ?? words.noSubject}</span>
          ) : null}
        </p>
        <p className="text-ink-faint text-sm">
          <Time at={item.receivedAt} /> · {fileSize(language, item.size)}
        </p>
        {item.fault ? <p className="text-sm">{words.faults[item.fault]}</p> : null}
        <details className="text-ink-faint text-sm">
          <summary className="w-fit cursor-pointer rounded hover:text-ink">{words.details}</summary>
          <p className="break-all">
            {[words.sources[item.source], item.messageId, item.reason].filter(Boolean).join(' · ')}
          </p>
        </details>
      </div>
      {item.state === 'failed' && item.hasRaw && mayRetry ? (
        <Button busy={retry.isPending} onClick={() => retry.mutate()}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
          {words.retry}
        </Button>
      ) : null}
      {item.hasRaw ? (
        <Button asChild look="quiet">
          <a href={`${paths.inbound}/${item.id}/raw`} download aria-label={words.raw} title={words.raw}>
            <Download size={16} strokeWidth={1.75} aria-hidden />
          </a>
        </Button>
      ) : null}
      {item.caseId ? (
        <Button asChild look="quiet">
          <Link to="/cases/$caseId" params={{ caseId: item.caseId }}>
            {words.openCase}
          </Link>
        </Button>
      ) : null}
    </li>
  )
}
