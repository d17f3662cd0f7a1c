import { Link } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSettingsWords } from './messages/index.ts'
import { SettingsPage } from './settings-page.tsx'

/** In place of a page the role has no use of: that it is so, and the way to those it has. */
export function NotAllowed({ title }: { title: string }) {
  const words = useSettingsWords()
  return (
    <SettingsPage title={title}>
      <EmptyState
        title={words.notAllowed}
        action={
          <Button asChild className="max-tablet:hidden">
            <Link to="/settings">{words.back}</Link>
          </Button>
        }
      >
        {words.notAllowedHelp}
      </EmptyState>
    </SettingsPage>
  )
}
