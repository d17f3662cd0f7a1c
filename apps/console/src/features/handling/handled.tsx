import { Timer } from 'lucide-react'
import type { AboutCase } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { useMay } from '../../lib/session.ts'
import { duration } from '../../lib/time.ts'
import { useHandlingWords } from './messages/index.ts'
import { useMetering } from './use-metering.ts'

/** How long people have worked on the open case; said once it is a minute. */
export function Handled({ one }: AboutCase) {
  const words = useHandlingWords()
  const language = useLanguage()
  useMetering(one.id, useMay('case.handle'))
  if (one.handlingSeconds < 60) return null
  return (
    <span className="inline-flex h-6 items-center gap-1 px-1 text-ink-faint text-xs" title={words.help}>
      <Timer size={12} strokeWidth={2} aria-hidden className="shrink-0" />
      {words.handled(duration(language, one.handlingSeconds * 1000))}
    </span>
  )
}
