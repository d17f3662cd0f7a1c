import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import { ApiError } from '../../lib/api-error.ts'
import { enter, signInWithPassword, takeToken } from '../../lib/entering.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { Entrance } from '../../ui/entrance.tsx'
import { LinkProblem } from '../../ui/link-problem.tsx'
import { DemoProgress } from './demo-progress.tsx'
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts'
import { LanguageStep } from './language-step.tsx'
import { useSetUpWords } from './messages/index.ts'
import { OrganisationStep } from './organisation-step.tsx'
import { type OwnerForm, OwnerStep } from './owner-step.tsx'
import { type Beginning, StartStep } from './start-step.tsx'

const steps = ['language', 'organisation', 'owner', 'start'] as const
type Step = (typeof steps)[number]

/** The organisation’s mails tell the time by the clock of whoever sets it up, until that is changed. */
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Helsinki'

/** Where a reloaded page goes on; the password, which is kept nowhere, is typed again. */
const stepToGoOnFrom = (kept: string | undefined): Step =>
  kept === 'start' ? 'owner' : (steps.find((each) => each === kept) ?? 'language')

const isWeakPassword = (error: Error) => error instanceof ApiError && error.code === 'person.password-weak'

export function SetUpPage() {
  const words = useSetUpWords()
  const language = useLanguage()
  const [token] = useState(takeToken)
  const [kept] = useState(keptAnswers)
  const [step, setStep] = useState(() => stepToGoOnFrom(kept.step))
  const [organisation, setOrganisation] = useState(kept.organisation ?? '')
  const [owner, setOwner] = useState<OwnerForm>({
    name: kept.name ?? '',
    email: kept.email ?? '',
    password: '',
  })
  useEffect(
    () => keepAnswers({ step, organisation, name: owner.name, email: owner.email }),
    [step, organisation, owner],
  )
  const [loading, setLoading] = useState(false)
  const link = useQuery({
    queryKey: ['set-up link', token],
    queryFn: async () => {
      await api.post('/api/v1/set-up/link', { body: { token } })
      return true
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const finish = useMutation({
    async mutationFn(start: Beginning) {
      await api.post('/api/v1/set-up', {
        body: { token, language, timeZone: zoneHere(), organisation, owner, start },
      })
      forgetAnswers()
      await signInWithPassword(owner.email, owner.password)
      return start
    },
    onError: (error) => isWeakPassword(error) && setStep('owner'),
    onSuccess: (start) => (start === 'demo' ? setLoading(true) : enter('/settings/channels')),
  })

  if (loading) return <DemoProgress onDone={() => enter()} />
  if (link.isError) return <LinkProblem error={link.error} />
  if (!link.data) return null
  const at = steps.indexOf(step)
  const go = (by: 1 | -1) => setStep(steps[at + by] ?? step)
  const titles = {
    language: words.chooseLanguage,
    organisation: words.organisation,
    owner: words.owner,
    start: words.start,
  }
  return (
    <Entrance
      title={titles[step]}
      lead={words.step(at + 1, steps.length)}
      withoutLanguages={step === 'language'}
    >
      {step === 'language' ? <LanguageStep onDone={() => go(1)} /> : null}
      {step === 'organisation' ? (
        <OrganisationStep
          organisation={organisation}
          onBack={() => go(-1)}
          onDone={(name) => {
            setOrganisation(name)
            go(1)
          }}
        />
      ) : null}
      {step === 'owner' ? (
        <OwnerStep
          owner={owner}
          error={finish.error && isWeakPassword(finish.error) ? finish.error : null}
          onBack={(form) => {
            setOwner(form)
            go(-1)
          }}
          onDone={(form) => {
            setOwner(form)
            finish.reset()
            go(1)
          }}
        />
      ) : null}
      {step === 'start' ? (
        <StartStep
          busy={finish.isPending}
          error={finish.error}
          onBack={() => go(-1)}
          onDone={(start) => finish.mutate(start)}
        />
      ) : null}
    </Entrance>
  )
}
