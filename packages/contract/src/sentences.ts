import { z } from 'zod'
import { ofAllNouns } from './of-all-nouns.ts'
import { urgencies } from './sentence.ts'
import { Channel, Id, Instant } from './shared.ts'

/** All that Today may tell, of all nouns. */
export const sentences = ofAllNouns('Sentences')

export type SentenceName = keyof typeof sentences

export const SentenceName = z.enum(Object.keys(sentences) as [SentenceName, ...SentenceName[]])

export const SentenceRow = z
  .object({
    id: Id.describe('Of what the row is about, as the kind says: a case, a channel, a webhook, a mail.'),
    customer: z.object({ id: Id, name: z.string().nullable(), address: z.string().nullable() }).nullable(),
    about: z.string().nullable().describe('What it is about or called, in a few words.'),
    channel: Channel.nullable(),
    amiss: z.string().nullable().describe('What is wrong with it, as a code of its kind.'),
    owner: z.object({ id: Id, name: z.string() }).nullable().describe('Who has it; null: nobody.'),
    since: Instant.nullable(),
  })
  .describe('One of those a sentence tells of.')
export type SentenceRow = z.infer<typeof SentenceRow>

export const Sentence = z
  .object({
    kind: SentenceName,
    urgency: z
      .enum(urgencies)
      .describe(
        'Something does not work, somebody waits too long, it is our turn, or something is half done.',
      ),
    count: z.number().int().positive(),
    rows: z.array(SentenceRow).describe('The most pressing of them.'),
  })
  .describe('Something of this moment that concerns whoever asks, with how many there are of it.')
export type Sentence = z.infer<typeof Sentence>

export const Sentences = z.object({
  items: z.array(Sentence).describe('The most urgent first, five at most; empty where all is well.'),
})
