import type { FastifyContextConfig } from 'fastify'

/** Routes that a secret link opens: no session needed, and few tries a minute for one address. */
export const openedByLink = {
  public: true,
  rateLimit: { max: 30, timeWindow: '1 minute' },
} satisfies FastifyContextConfig
