import type { SeveralChange } from '@polku/contract'
import type { Actor } from '../auth/actor.ts'
import type { Permission } from '../auth/permit.ts'

/** What a domain does with several cases at once, under the contract's names in `OfSeveral`; each case by itself. */
export type SeveralKinds<Ctx> = {
  [Name in keyof SeveralChange]?: SeveralKind<Ctx, NonNullable<SeveralChange[Name]>>
}

/** `Undoing` is what has to be known to undo it in one case; it is kept as JSON. */
export interface SeveralKind<Ctx, Value, Undoing extends object = object> {
  needs: Permission
  /** Answers null where it was so already. */
  change(ctx: Ctx, actor: Actor, caseId: string, value: Value): Promise<Undoing | null>
  /** Throws case.changed where somebody has changed it since. */
  undo(ctx: Ctx, actor: Actor, caseId: string, undoing: Undoing): Promise<unknown>
}

/** As a domain writes it down; its own shape of undoing stays with it. */
export const severalKind = <Ctx, Value, Undoing extends object>(
  kind: SeveralKind<Ctx, Value, Undoing>,
): SeveralKind<Ctx, Value> => kind as never
