import type { ChatChannel, ChatSettings, Language } from '@polku/contract'
import { languages } from '../../lib/language.ts'
import type { useChatWords } from './messages/index.ts'

export interface ChatValues extends Omit<ChatSettings, 'allowedSites'> {
  name: string
  /** As typed: one a line. */
  sites: string
}

const inEach = { fi: '', sv: '', en: '' }

/** All languages, these first and in their order: the chat prefers them in the order they are offered. */
export const languagesFrom = (first: readonly Language[]): Language[] => [
  ...new Set([...first, ...languages]),
]

/** A new chat speaks the organisation's language first. */
export function chatValues(channel: ChatChannel | null, language: Language): ChatValues {
  const settings = channel?.settings
  return {
    name: channel?.name ?? '',
    colour: settings?.colour ?? '#1f6f5c',
    position: settings?.position ?? 'right',
    languages: settings?.languages ?? languagesFrom([language]),
    greeting: settings?.greeting ?? inEach,
    officeHours: settings?.officeHours ?? inEach,
    sites: settings?.allowedSites.join('\n') ?? '',
  }
}

const lines = (text: string) =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Somebody writes shop.example as readily as https://shop.example. */
const asSite = (line: string) => (/^[a-z]+:\/\//i.test(line) ? line : `https://${line}`)

const isSite = (line: string) => {
  const site = asSite(line)
  return URL.canParse(site) && /^https?:$/.test(new URL(site).protocol) && !/\s/.test(line)
}

export function chatSettings({ name: _name, sites, ...settings }: ChatValues): ChatSettings {
  return {
    ...settings,
    colour: settings.colour.toLowerCase(),
    allowedSites: [...new Set(lines(sites).map((line) => new URL(asSite(line)).origin))],
  }
}

export function chatFaults(words: ReturnType<typeof useChatWords>, values: ChatValues) {
  const wrong = lines(values.sites).find((line) => !isSite(line))
  return {
    name: values.name.trim() ? null : words.nameMissing,
    colour: /^#[0-9a-f]{6}$/i.test(values.colour) ? null : words.colourWrong,
    languages: values.languages.length > 0 ? null : words.languagesMissing,
    sites: wrong === undefined ? null : words.sitesWrong(wrong),
  }
}

/** What is chosen of the offered once one of them is ticked or not. */
export const withLanguage = (
  offered: Language[],
  chosen: Language[],
  language: Language,
  wanted: boolean,
): Language[] => offered.filter((each) => (each === language ? wanted : chosen.includes(each)))

export const scriptTag = (origin: string, key: string) =>
  `<script async src="${origin}/widget.js" data-channel="${key}"></script>`

/** The same for what strips a tag of attributes it does not know. */
export const plainScriptTag = (origin: string, key: string) =>
  `<script async src="${origin}/widget.js?channel=${encodeURIComponent(key)}"></script>`
