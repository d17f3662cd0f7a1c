import type { Case } from '@polku/contract'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { readyHappenings } from '../../lib/happenings.ts'
import { currentLanguage } from '../../lib/language.ts'
import { desk, root } from '../../lib/parent-routes.ts'
import { preloadParts } from '../../ui/parts.tsx'
import { CaseCommands } from './case-commands.tsx'
import { drawMessage, drawNote } from './drawing.ts'
import { keys } from './keys.ts'
import { type Narrowed, narrowedOf } from './narrowed.ts'
import { sentencesOfCases } from './sentences.ts'

const toOwnCases = () => {
  throw redirect({ to: '/inbox/$view', params: { view: 'mine' } })
}
const inboxWithoutView = createRoute({ getParentRoute: () => root, path: '/inbox', beforeLoad: toOwnCases })

/** `message`: which of an open case to show; in it `marked` words, and the `file` that was looked for. */
type InboxSearch = Narrowed & {
  channel?: string
  team?: string
  message?: string
  marked?: string
  file?: string
}

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox/$view',
  validateSearch: (search: Record<string, unknown>): InboxSearch => ({
    ...(typeof search.channel === 'string' ? { channel: search.channel } : {}),
    ...(typeof search.team === 'string' ? { team: search.team } : {}),
    ...narrowedOf(search),
    ...(typeof search.message === 'string' ? { message: search.message } : {}),
    // A number is one word all the same: the address bar makes 4711 of "4711".
    ...(['string', 'number'].includes(typeof search.marked) ? { marked: String(search.marked) } : {}),
    ...(typeof search.file === 'string' ? { file: search.file } : {}),
  }),
  loader: ({ context: { features } }): Promise<void> => preloadParts(features, 'onCaseRow'),
  component: lazyRouteComponent(() => import('./inbox-route.tsx'), 'InboxRoute'),
})

const inboxCase = createRoute({
  getParentRoute: () => inbox,
  path: '/$caseId',
  staticData: { alone: true },
  loader: async ({ context: { features } }): Promise<void> => {
    await Promise.all([
      preloadParts(
        features,
        'besideCase',
        'aboveCase',
        'inCaseHeader',
        'forCustomer',
        'besideCustomer',
        'ahead',
      ),
      readyHappenings(features, currentLanguage()),
    ])
  },
  component: lazyRouteComponent(() => import('./case-route.tsx'), 'CaseRoute'),
})

/** The address of a case to give to somebody else, whatever view it is in for them. */
const caseLink = createRoute({
  getParentRoute: () => desk,
  path: '/cases/$caseId',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/inbox/$view/$caseId', params: { view: 'all', caseId: params.caseId } })
  },
})

/** What says who a customer is, and so changes the rows of their cases. */
const namesCustomer = /^(?:customer|identifier)\./

export const cases = feature({
  routes: { open: [inboxWithoutView], desk: [inbox.addChildren([inboxCase]), caseLink] },
  place: {
    to: '/inbox/mine',
    at: '/inbox',
    icon: Inbox,
    name: { en: 'Inbox', fi: 'Saapuneet', sv: 'Inkorg' },
    keys: 'g i',
    needs: 'case.read',
    ranks: { owner: 20, admin: 30, lead: 20, agent: 10, reader: 10 },
  },
  besideCustomer: lazyRouteComponent(() => import('./open-cases.tsx'), 'OpenCases'),
  forCustomer: lazyRouteComponent(() => import('./letter/write-button.tsx'), 'WriteButton'),
  search: lazyRouteComponent(() => import('./found-cases.tsx'), 'FoundCases'),
  Commands: CaseCommands,
  commandsAbout: {
    case: { en: 'This case', fi: 'Tämä tapaus', sv: 'Det här ärendet' },
  },
  shortcuts: lazyRouteComponent(() => import('./case-shortcuts.tsx'), 'CaseShortcuts'),
  drawn: { message: drawMessage, note: drawNote },
  goesStale: [
    {
      after: ({ caseId, customerId }) => Boolean(caseId || customerId),
      open: ({ cases, customers }) => [
        {
          queryKey: keys.open,
          predicate: ({ state }) => customers.has((state.data as Case | undefined)?.customer.id ?? ''),
        },
        ...[...cases].flatMap((id) => [{ queryKey: keys.one(id) }, { queryKey: keys.messages(id) }]),
        ...[...customers].flatMap((id) => [{ queryKey: keys.of(id) }, { queryKey: keys.waysToWrite(id) }]),
      ],
    },
    {
      after: ({ caseId, kind }) => Boolean(caseId) || namesCustomer.test(kind),
      afterDrafts: true,
      lists: [{ queryKey: keys.lists }],
      counts: [{ queryKey: keys.counts }],
    },
  ],
  sentences: sentencesOfCases,
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
