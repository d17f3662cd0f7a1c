import { Link } from '@tanstack/react-router'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { useUiWords } from './messages/index.ts'
import { SettingsPage } from './settings-page.tsx'

/** In place of a page the role has no use of: that it is so, and the way to those it has. */
export function NotAllowed({ title }: { title?: string }) {
  const words = useUiWords()
  return (
    <SettingsPage title={title}>
      <EmptyState
        title={words.notAllowed}
        action={
          <Button asChild className="max-tablet:hidden">
            <Link to="/settings">{words.backToSettings}</Link>
          </Button>
        }
      >
        {words.notAllowedHelp}
      </EmptyState>
    </SettingsPage>
  )
}
