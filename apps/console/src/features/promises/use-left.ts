import type { CasePromise } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { duration, useNow, useTimes } from '../../lib/time.ts'
import { usePromiseWords } from './messages/index.ts'

/** How long there is left, in words, counted down. */
export function useLeft() {
  const words = usePromiseWords()
  const language = useLanguage()
  const times = useTimes()
  const now = useNow()
  const ms = (dueAt: string) => Date.parse(dueAt) - now.getTime()
  const said = (dueAt: string, late: (time: string) => string, left: (time: string) => string) =>
    ms(dueAt) < 0 ? late(duration(language, -ms(dueAt))) : left(duration(language, ms(dueAt)))
  return {
    /** 14 min, or 2 h late. */
    short: (dueAt: string) => said(dueAt, words.late, (time) => time),
    /** 14 min left, or 2 h late. */
    left: (dueAt: string) => said(dueAt, words.late, words.left),
    /** What is promised by when, and how long there is left. */
    whole: ({ kind, what, dueAt, pausedSince }: CasePromise) => {
      const name = what ?? words.kinds[kind]
      if (pausedSince) return `${name}: ${words.paused}`
      if (!dueAt) return `${name}: ${words.noHour}`
      return `${name}: ${words.by(times.said(dueAt))}, ${said(dueAt, words.late, words.left)}`
    },
  }
}
