import { channelKinds, channelNames } from '@polku/contract'
import { sql } from 'kysely'

const ofEach = channelNames.map(
  (name) => sql`when ${sql.lit(name)} then interval '1 minute' * ${sql.lit(channelKinds[name].patience)}`,
)

/** Until when a customer waits with patience, which goes by the kind of channel. */
export const patience = sql`cases.waiting_since + case cases.channel ${sql.join(ofEach, sql` `)} end`
