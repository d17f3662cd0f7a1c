const records: Record<string, string> = {
  'TXT home.example': 'v=spf1 ip4:192.0.2.1 -all',
  'TXT strict.example': 'v=spf1 ip4:192.0.2.1 -all',
  'TXT _dmarc.strict.example': 'v=DMARC1; p=reject',
}

/** Domains whose servers at 192.0.2.1 may send for them; `strict.example` asks to refuse all others. */
export async function resolveDns(name: string, type: string): Promise<string[][]> {
  const found = records[`${type} ${name}`]
  if (!found) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  return [[found]]
}
