import type { ReasonKind, ReasonNames } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { treeBegun } from './errors.ts'
import { manageReasons } from './policy.ts'
import { allReasons, holdTree, insertReasons } from './queries.ts'
import { said } from './telling.ts'

type Starter = { names: ReasonNames; kind: ReasonKind; parts?: readonly Starter[] }
const one = (kind: ReasonKind, en: string, fi: string, sv: string, parts: Starter[] = []): Starter => ({
  names: { en, fi, sv },
  kind,
  parts,
})

/** What most shops and services are asked about; to begin with. */
const starters: readonly Starter[] = [
  one('unclear', 'Delivery', 'Toimitus', 'Leverans', [
    one('avoidable', 'Where is it', 'Missä se on', 'Var är det'),
    one('avoidable', 'Lost or damaged', 'Kadonnut tai rikkoutunut', 'Försvunnen eller skadad'),
    one('of-value', 'Change of delivery', 'Toimituksen muutos', 'Ändrad leverans'),
  ]),
  one('unclear', 'Product', 'Tuote', 'Produkt', [
    one('of-value', 'Question before buying', 'Kysymys ennen ostoa', 'Fråga före köp'),
    one('avoidable', 'Fault or complaint', 'Vika tai reklamaatio', 'Fel eller reklamation'),
  ]),
  one('unclear', 'Payment', 'Maksaminen', 'Betalning', [
    one('avoidable', 'Invoice or charge', 'Lasku tai veloitus', 'Faktura eller debitering'),
    one('unclear', 'Return and refund', 'Palautus ja hyvitys', 'Retur och återbetalning'),
  ]),
  one('unclear', 'Account', 'Asiakastili', 'Konto', [
    one('avoidable', 'Signing in', 'Kirjautuminen', 'Inloggning'),
    one('of-value', 'Personal data', 'Henkilötiedot', 'Personuppgifter'),
  ]),
  one('of-value', 'Feedback', 'Palaute', 'Återkoppling'),
]

/** Only where there is no tree yet: it would stand among the organisation's own. */
export async function beginWithStarterSet(ctx: Context, actor: Actor): Promise<void> {
  permit(actor, manageReasons)
  await write(ctx, async (trx) => {
    await holdTree(trx, actor.workspaceId)
    if ((await allReasons(trx, actor.workspaceId)).length > 0) throw treeBegun()
    const insert = async (some: readonly Starter[], parentId: string | null): Promise<void> => {
      const rows = await insertReasons(
        trx,
        actor.workspaceId,
        some.map(({ names, kind }, at) => ({
          names,
          kind,
          parentId,
          place: at + 1,
          teamId: null,
          guideline: null,
        })),
      )
      await append(trx, actor, ...rows.map((row) => ({ kind: 'reason.created' as const, data: said(row) })))
      for (const [at, row] of rows.entries())
        if (some[at]!.parts?.length) await insert(some[at]!.parts, row.id)
    }
    await insert(starters, null)
  })
}
