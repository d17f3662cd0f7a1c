import { useTitle } from '../../lib/title.ts'
import { AlertsSection } from './alerts-section.tsx'
import { InboxSection } from './inbox-section.tsx'
import { LookSection } from './look-section.tsx'
import { useAccountWords } from './messages/index.ts'
import { PasskeySection } from './passkey-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { SessionSection } from './session-section.tsx'
import { TwoFactorSection } from './two-factor-section.tsx'

export function AccountPage() {
  const words = useAccountWords()
  useTitle(words.account)
  return (
    <main className="h-full overflow-y-auto bg-surface">
      <div className="w-full max-w-180 px-4 pt-4 pb-16 tablet:px-8 tablet:pt-6 desk:px-12">
        <h1 className="pb-6 font-semibold text-xl">{words.account}</h1>
        <ProfileSection />
        <LookSection />
        <InboxSection />
        <AlertsSection />
        <PasswordSection />
        <TwoFactorSection />
        <PasskeySection />
        <SessionSection />
      </div>
    </main>
  )
}
