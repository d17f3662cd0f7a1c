import type { Language } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { LogOut } from 'lucide-react'
import { api } from '../lib/api.ts'
import { useLanguage } from '../lib/i18n.ts'
import { languageNames, languages, setLanguage } from '../lib/language.ts'
import { queryClient } from '../lib/query-client.ts'
import { useSession } from '../lib/session.ts'
import { setTheme, type Theme, useTheme } from '../lib/theme.ts'
import { useName, useOwnPlaces } from '../lib/use-features.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/menu.tsx'
import { useAppWords } from './messages/index.ts'

const themes: readonly Theme[] = ['light', 'dark', 'system']

// Shown at once and remembered here in any case; the server keeps it for this person's other devices.
const remember = (change: { language?: Language; theme?: Theme }) =>
  void api.patch('/api/v1/me', { body: change }).catch(() => undefined)

async function signOut(): Promise<void> {
  await api.post('/auth/sign-out').catch(() => undefined)
  queryClient.clear()
  location.assign('/sign-in')
}

export function AccountMenu() {
  const words = useAppWords()
  const { person, workspace } = useSession()
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="flex size-10 items-center justify-center rounded hover:bg-hover">
          <Avatar name={person?.name ?? workspace.name} kind="person" size={32} />
          <span className="sr-only">{words.account}</span>
        </button>
      }
    >
      <AccountItems />
    </Menu>
  )
}

/** Who one is, how Polku looks to them, and the way out. */
export function AccountItems() {
  const words = useAppWords()
  const session = useSession()
  const navigate = useNavigate()
  const language = useLanguage()
  const theme = useTheme()
  const own = useOwnPlaces()
  const nameOf = useName()
  const name = session.person?.name ?? session.workspace.name
  return (
    <>
      <div className="px-2 py-1.5">
        <p className="font-medium">{name}</p>
        <p className="text-ink-faint text-sm">{session.workspace.name}</p>
      </div>
      <MenuSeparator />
      <MenuLabel>{words.language}</MenuLabel>
      {languages.map((each) => (
        <MenuItem
          key={each}
          checked={each === language}
          onSelect={() => {
            void setLanguage(each)
            remember({ language: each })
          }}
        >
          <span lang={each}>{languageNames[each]}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuLabel>{words.theme}</MenuLabel>
      {themes.map((each) => (
        <MenuItem
          key={each}
          checked={each === theme}
          onSelect={() => {
            setTheme(each)
            remember({ theme: each })
          }}
        >
          {words.themes[each]}
        </MenuItem>
      ))}
      <MenuSeparator />
      {own.map(({ to, icon, name: page }) => (
        <MenuItem key={to} icon={icon} onSelect={() => void navigate({ to })}>
          {nameOf(page)}
        </MenuItem>
      ))}
      <MenuItem icon={LogOut} onSelect={() => void signOut()}>
        {words.signOut}
      </MenuItem>
    </>
  )
}
