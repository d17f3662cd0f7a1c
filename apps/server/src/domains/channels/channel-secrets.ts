import type { Secrets } from '../../platform/secrets/secrets.ts'

/** What is kept encrypted in `channels.secrets`, as JSON, by names that are the kind's own. */
export type ChannelSecrets = Record<string, string | undefined>

export const openSecretsOf = <Own extends ChannelSecrets>(
  secrets: Secrets,
  sealed: Buffer | null,
): Partial<Own> => (sealed ? JSON.parse(secrets.decrypt(sealed)) : {})

export const sealSecrets = (secrets: Secrets, open: ChannelSecrets): Buffer | null =>
  Object.values(open).some((value) => value !== undefined) ? secrets.encrypt(JSON.stringify(open)) : null
