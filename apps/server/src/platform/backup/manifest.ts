import { z } from 'zod'
import { secretsFrom } from '../secrets/secrets.ts'

export const manifestEntry = 'polku-backup.json'
export const keyEntry = 'secret.key'

/** What a backup says of itself, first thing in the file. */
export const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** The migrations its database had, in order. */
  migrations: z.array(z.string()),
  jobsMigration: z.number().int(),
  /** Tells whether a key is the one its secrets were sealed with, without giving it away. */
  keyPrint: z.string(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
})
export type Manifest = z.infer<typeof Manifest>

export const printOf = (key: string): string =>
  secretsFrom(key).derive('backup').subarray(0, 8).toString('hex')
