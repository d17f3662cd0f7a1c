import type { DNSResolver } from 'mailauth'
import { serveTasks } from '../../platform/threads/serving.ts'
import { type RawMail, takeApart } from './taking-apart.ts'

serveTasks<RawMail>((mail, ask) => {
  const resolveDns: DNSResolver = (domain, type) => ask({ domain, type })
  return takeApart(mail, resolveDns)
})
