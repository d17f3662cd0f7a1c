/** The secret of a link and where one was going; both are read by the page itself. */
type EntranceSearch = { next?: string; token?: string }

export const entranceSearch = ({ next, token }: Record<string, unknown>): EntranceSearch => ({
  ...(typeof next === 'string' ? { next } : {}),
  ...(typeof token === 'string' ? { token } : {}),
})
