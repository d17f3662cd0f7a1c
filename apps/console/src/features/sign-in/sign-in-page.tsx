import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { enter } from '../../lib/entering.ts'
import { Entrance } from '../../ui/entrance.tsx'
import { CodeForm } from './code-form.tsx'
import { useSignInWords } from './messages/index.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { PasswordForm } from './password-form.tsx'

export function SignInPage({ next }: { next?: string }) {
  const words = useSignInWords()
  const [step, setStep] = useState<'password' | 'code'>('password')
  const { data } = useQuery({
    queryKey: ['set-up'],
    queryFn: ({ signal }) => api.get('/api/v1/set-up', { signal }),
  })
  if (data?.done === false) {
    return (
      <Entrance title={words.notSetUp}>
        <p className="text-ink-soft">{words.notSetUpHelp}</p>
      </Entrance>
    )
  }
  if (step === 'code') {
    return (
      <Entrance title={words.confirmIt}>
        <CodeForm onEntered={() => enter(next)} onStartOver={() => setStep('password')} />
      </Entrance>
    )
  }
  return (
    <Entrance title={words.signIn}>
      <PasswordForm onEntered={() => enter(next)} onAskedForCode={() => setStep('code')} />
      <PasskeyButton onEntered={() => enter(next)} />
      <p className="mt-6 text-ink-faint text-sm">{words.forgotten}</p>
    </Entrance>
  )
}
