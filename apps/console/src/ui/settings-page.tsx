import { Link, useLocation } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTitle } from '../lib/title.ts'
import { useFeatures, useName } from '../lib/use-features.ts'
import { useUiWords } from './messages/index.ts'

type Props = {
  /** Of a page below another, or in place of one; else the place's own name. */
  title?: string
  lead?: string
  action?: ReactNode
  /** Where the way back leads; on wide screens shown only below another page. */
  backTo?: string
  wide?: boolean
  children: ReactNode
}

/** Heading, what it is about, and what one can do first; then the content in one column. */
export function SettingsPage({ title, lead, action, backTo = '/settings', wide, children }: Props) {
  const words = useUiWords()
  const nameOf = useName()
  const places = useFeatures().flatMap(({ settings }) => settings ?? [])
  const { pathname } = useLocation()
  const here = places.find(({ to }) => pathname.startsWith(to))
  const above = places.find(({ to }) => to === backTo)
  const heading = title ?? (here ? nameOf(here.name) : '')
  useTitle(heading)
  return (
    <div
      className={`flex w-full flex-col px-4 pb-16 tablet:px-8 desk:px-12 ${wide ? 'max-w-280' : 'max-w-200'}`}
    >
      <Link
        to={backTo}
        className={`-ml-1 inline-flex h-11 items-center gap-1 self-start text-ink-soft text-sm hover:text-ink ${backTo === '/settings' ? 'tablet:hidden' : ''}`}
      >
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        {above ? nameOf(above.name) : words.backToSettings}
      </Link>
      <header
        className={`flex items-start justify-between gap-x-6 gap-y-3 pb-4 max-tablet:flex-col ${backTo === '/settings' ? 'tablet:pt-6' : ''}`}
      >
        <div className="min-w-0">
          <h2 className="font-semibold text-xl">{heading}</h2>
          {lead ? <p className="mt-1 max-w-[72ch] text-ink-soft">{lead}</p> : null}
        </div>
        {action ? <div className="shrink-0">{action}</div> : null}
      </header>
      {children}
    </div>
  )
}
