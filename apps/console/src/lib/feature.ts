import type {
  Case,
  CaseSummary,
  Customer,
  Language,
  LiveDown,
  Role,
  SentenceName,
  SentenceRow,
  TimelineItem,
} from '@polku/contract'
import type { QueryClient, QueryFilters } from '@tanstack/react-query'
import type { AnyRoute, AsyncRouteComponent } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import type { Body } from './api.ts'
import type { ChannelKind } from './channel-kind.ts'
import type { Happenings } from './happenings.ts'
import type { Drawn } from './path-node.ts'

/** What a noun brings to the console, in plain sight: its `feature.ts`. `app/features.ts` lists those there are. */
export interface Feature {
  routes?: Routes
  /** In the rail. */
  place?: Place
  /** Pages of the settings. */
  settings?: readonly SettingsPlace[]
  /** What they are shown in. */
  settingsFrame?: Part<object>
  /** About whoever is signed in; where they land who have no place. */
  own?: OwnPlace
  /** What it knows of a customer, on their page and beside a case of theirs. */
  besideCustomer?: Part<{ customer: Customer; exceptCaseId?: string }>
  /** What one can do for a customer, as a button beside their name. */
  forCustomer?: Part<{ customer: Customer; small?: boolean }>
  /** What it knows of a case, beside the dialogue. */
  besideCase?: Part<AboutCase>
  /** The same in one line, in the case's header, where there is no room beside. */
  aboveCase?: Part<{ one: Case }>
  /** What it says of a case in its row of a list, in a few words or a sign. */
  onCaseRow?: Part<{ row: CaseSummary }>
  /** What it says of a case in its header, and lets one change there. */
  inCaseHeader?: Part<AboutCase>
  /** What it does with several cases at once, as a button; its key works while they are chosen. */
  forSeveral?: Part<SeveralChosen>
  /** What it has promised a customer and not kept yet, for whoever draws it; the nearest, if anything. */
  ahead?: Part<{ customerId: string; children: (ahead: Ahead | null) => ReactNode }>
  /** How its events are drawn on a path, by what their kinds begin with; with the kind of channel they came by. */
  drawn?: Readonly<Record<string, (item: TimelineItem, channel?: ChannelKind) => Drawn>>
  /** What of a customer one has at hand while writing to them. */
  atHand?: Part<{ customerId: string }>
  /** The first step at an empty desk, for whoever may take it. */
  firstStep?: Part<object>
  /** What the palette finds while one types; each that is chosen closes it first. */
  search?: Part<{ text: string; onChoose: (run: () => void) => void }>
  /** There wherever one is: offers its commands, and counts at a place in the rail who waits live. */
  Commands?: ComponentType
  /** What commands of its are about while one is open, as the palette heads them: ‘This case’. */
  commandsAbout?: Readonly<Record<string, Name>>
  /** Its keys that do not work on this screen yet. */
  shortcuts?: Part<object>
  /** The kinds of channels it answers by. */
  channelKinds?: readonly ChannelKind[]
  goesStale?: readonly GoesStale[]
  /** Asks what it needs before the case is solved, and has it solved then; false where it needs nothing. */
  beforeSolving?: (asked: { one: Case; client: QueryClient; solve: () => void }) => boolean
  /** Customers by every name under which they may have been read. */
  allNamesOf?: (client: QueryClient, named: ReadonlySet<string>) => ReadonlySet<string>
  /** Where what it tells on Today leads; what is told to whom stands in the contract, the words with the happenings. */
  sentences?: Readonly<Partial<Record<SentenceName, SentencePlace>>>
  /** Words for its kinds of events, one language at a time. */
  happenings?: Readonly<Record<Language, () => Promise<Happenings>>>
}

/** A case, with the way in which what one changes of it is shown at once. */
export interface AboutCase {
  one: Case
  change: (change: CaseChange) => Promise<void>
}

export interface CaseChange {
  ask: () => Promise<unknown>
  /** What the screen shows until the server has answered. */
  patch: Partial<Case>
  said?: string
  /** Said instead, before why, when the server did not do it. */
  failed: string
  undo?: () => void
}

/** Several cases that are chosen, and the way to do one thing with all of them. */
export interface SeveralChosen {
  chosen: readonly CaseSummary[]
  /** Says what was done with how many, with the way back. */
  apply: (change: Body<'POST', '/api/v1/cases/changes'>['change'], said: (n: number) => string) => void
}

/** Something promised for later, as a flag ahead of now. */
export interface Ahead {
  at: string
  broken: boolean
  label: string
}

/** Fetched when it is first shown, or before by `preload`. */
export type Part<Props> = AsyncRouteComponent<Props>

/** Screens: for everybody, for the signed-in, and inside the settings. */
export interface Routes {
  open?: readonly AnyRoute[]
  desk?: readonly AnyRoute[]
  settings?: readonly AnyRoute[]
}

/** The name of a place, short enough for a rail. */
export type Name = Readonly<Record<Language, string>>

export interface Place {
  to: string
  /** The beginning of every address within it. */
  at: string
  icon: LucideIcon
  name: Name
  /** `g` and a letter. */
  keys: string
  /** What one must be allowed, for the place to be there. */
  needs?: string
  /**
   * How far from the top it stands for those who work in a role, in tens, so that others fit between; the first is
   * where they land. Without, it follows those that say.
   */
  ranks?: Readonly<Partial<Record<Role, number>>>
}

/** A page of one's own, in the menu below one's name. */
export interface OwnPlace {
  to: string
  icon: LucideIcon
  name: Name
}

export interface SettingsPlace {
  to: string
  icon: LucideIcon
  name: Name
  /** What one must be allowed, for the page to be of any use. */
  needs: string
}

export interface SentencePlace {
  /** The address of a row. */
  at: (row: SentenceRow) => string
  /** All of them, where there are more than stand below the sentence. */
  all: { to: string; search?: Readonly<Record<string, string>> }
  /** What one must be allowed, for a row to lead anywhere. */
  needs?: string
  /** The one thing to do about a row, where it is more than to open it. */
  Verb?: Part<{ row: SentenceRow; onDone: () => void }>
}

export type LiveEvent = Extract<LiveDown, { type: 'event' }>

/** Whom the happenings since the last reading were about. */
export interface Touched {
  cases: ReadonlySet<string>
  customers: ReadonlySet<string>
}

/** What is to be read again once something has happened. */
export interface GoesStale {
  after: (event: LiveEvent) => boolean
  /** Also after somebody has begun a draft, or is done with it. */
  afterDrafts?: true
  /** What is open on the screen, read again almost at once. */
  open?: (touched: Touched) => QueryFilters[]
  /** Lists, read again after a quiet while where they are looked at. */
  lists?: readonly QueryFilters[]
  /** Counts, read again with the lists, also where nobody looks. */
  counts?: readonly QueryFilters[]
}

/**
 * A feature as it is written down; its routes keep their types, so that every link is checked. They are made
 * outside the call, where nothing asks for a route of any kind.
 */
export const feature = <const Hung extends Routes = object>(
  parts: Omit<Feature, 'routes'> & { routes?: Hung },
) => ({ routes: {}, ...parts }) as Omit<Feature, 'routes'> & { routes: Hung }
