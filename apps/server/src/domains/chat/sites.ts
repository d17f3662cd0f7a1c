/**
 * Whether the chat may be shown on a page, by its origin. A site is an origin as a browser states it, or
 * one with `*.` before its host for every subdomain (not the domain itself).
 */
export function siteAllowed(allowed: readonly string[], origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname, port } = new URL(origin)
  return allowed.some((site) => {
    if (site === origin) return true
    if (!site.includes('://*.')) return false
    const wanted = new URL(site)
    return wanted.protocol === protocol && wanted.port === port && hostname.endsWith(wanted.hostname.slice(1))
  })
}
