import { z } from 'zod'
import { addressForm } from './limits.ts'

const hostOf = (domain: string) =>
  URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : ''

/** The domain as name servers write it, and a plain word for what stands before it: then any form can be asked. */
function isMailAddress(address: string): boolean {
  if (!addressForm.test(address)) return false
  const [local, domain] = [
    address.slice(0, address.lastIndexOf('@')),
    address.slice(address.lastIndexOf('@') + 1),
  ]
  const foreign = /[^!-~]/
  const host = foreign.test(domain) && !/[/?#%]/.test(domain) ? hostOf(domain) : domain
  return z.email().safeParse(`${foreign.test(local) ? 'x' : local}@${host}`).success
}

/** An address that people sign in with. */
export const MailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Any address that mail can go to: letters of any language may stand in it, on both sides of the @. */
export const AnyMailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .normalize()
  .max(254)
  .refine(isMailAddress, { message: 'must be an e-mail address', abort: true })
  .meta({ format: 'idn-email' })
