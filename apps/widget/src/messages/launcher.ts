import type { Language } from '@polku/contract'

/** The few words needed before the panel is loaded. */
export const launcherWords: Record<Language, { open: string; close: string; unread(n: number): string }> = {
  fi: {
    open: 'Avaa chat',
    close: 'Sulje chat',
    unread: (n) => (n === 1 ? 'Avaa chat, 1 lukematon viesti' : `Avaa chat, ${n} lukematonta viestiä`),
  },
  sv: {
    open: 'Öppna chatten',
    close: 'Stäng chatten',
    unread: (n) => (n === 1 ? 'Öppna chatten, 1 oläst meddelande' : `Öppna chatten, ${n} olästa meddelanden`),
  },
  en: {
    open: 'Open chat',
    close: 'Close chat',
    unread: (n) => (n === 1 ? 'Open chat, 1 unread message' : `Open chat, ${n} unread messages`),
  },
}
