import type { ChatChannel, ChatSettings, Language } from '@polku/contract'
import { languages as order } from '../../../lib/language.ts'
import type { useChannelWords } from './messages/index.ts'

export interface ChatValues extends Omit<ChatSettings, 'allowedSites'> {
  name: string
  /** As typed: one a line. */
  sites: string
}

const inEach = { fi: '', sv: '', en: '' }

export function chatValues(channel: ChatChannel | null): ChatValues {
  const settings = channel?.settings
  return {
    name: channel?.name ?? '',
    colour: settings?.colour ?? '#1f6f5c',
    position: settings?.position ?? 'right',
    languages: settings?.languages ?? [...order],
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

export function chatFaults(words: ReturnType<typeof useChannelWords>, values: ChatValues) {
  const wrong = lines(values.sites).find((line) => !isSite(line))
  return {
    name: values.name.trim() ? null : words.nameMissing,
    colour: /^#[0-9a-f]{6}$/i.test(values.colour) ? null : words.chat.colourWrong,
    languages: values.languages.length > 0 ? null : words.chat.languagesMissing,
    sites: wrong === undefined ? null : words.chat.sitesWrong(wrong),
  }
}

/** In the order they are offered, which is the order the chat prefers them in. */
export const withLanguage = (chosen: Language[], language: Language, wanted: boolean): Language[] =>
  wanted ? [...chosen, language] : chosen.filter((each) => each !== language)

export const scriptTag = (origin: string, key: string) =>
  `<script async src="${origin}/widget.js" data-channel="${key}"></script>`
