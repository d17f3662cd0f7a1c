import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { PasskeyCancelled, passkeysWork, signInWithPasskey } from '../../lib/passkey.ts'
import { Button } from '../../ui/button.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useSignInWords } from './messages/index.ts'

export function PasskeyButton({ onEntered }: { onEntered: () => void }) {
  const words = useSignInWords()
  const signIn = useMutation({ mutationFn: signInWithPasskey, onSuccess: onEntered })
  if (!passkeysWork()) return null
  return (
    <>
      <p className="flex items-center gap-3 text-ink-faint text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {words.or}
      </p>
      <FormError error={signIn.error instanceof PasskeyCancelled ? null : signIn.error} />
      <Button size="comfortable" busy={signIn.isPending} onClick={() => signIn.mutate()}>
        <KeyRound size={16} strokeWidth={1.75} aria-hidden />
        {words.withPasskey}
      </Button>
    </>
  )
}
