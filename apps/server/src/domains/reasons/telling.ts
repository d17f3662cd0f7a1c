import type { ReasonNames } from '@polku/contract'

/** What the log says of a reason: by the first name that it has. */
export const said = ({ id, names }: { id: string; names: ReasonNames }) => ({
  reasonId: id,
  name: names.en ?? names.fi ?? names.sv ?? '',
})
