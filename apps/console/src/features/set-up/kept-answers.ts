const key = 'polku.set-up'

/** What has been answered so far, without the password: reloading the page goes on from here. */
export interface KeptAnswers {
  step: string
  organisation: string
  name: string
  email: string
}

export function keptAnswers(): Partial<KeptAnswers> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}

export const keepAnswers = (answers: KeptAnswers): void =>
  sessionStorage.setItem(key, JSON.stringify(answers))
export const forgetAnswers = (): void => sessionStorage.removeItem(key)
