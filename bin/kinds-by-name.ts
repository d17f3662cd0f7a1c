// Finds files that name a kind of channel outside the domain that serves it.
import { type AgreedName, agreedNames } from './agreed.ts'
import type { Violation } from './cruise.ts'
import { domainFiles, domainsFolder } from './domain-files.ts'

/** What each file says of kinds by their name; and what was agreed on and is not done any more. */
export function kindsByName(root: string, agreed: readonly AgreedName[] = agreedNames): Violation[] {
  const files = domainFiles(root)
  const kinds = files.flatMap(({ domain, text }) =>
    [...text.matchAll(/: ServedKind<\w+> = \{\s*name: '([\w-]+)'/g)].map(([, name]) => ({
      name: name!,
      domain,
    })),
  )
  const named = files.flatMap(({ domain, path, text }) =>
    kinds
      .filter((kind) => kind.domain !== domain && text.includes(`'${kind.name}'`))
      .map(({ name }) => ({ path, name })),
  )
  const isFor = ({ path, name }: (typeof named)[number], each: AgreedName) =>
    each.name === name && path.startsWith(each.within)
  return [
    ...named
      .filter((one) => !agreed.some((each) => isFor(one, each)))
      .map(({ path, name }) => ({
        from: `${domainsFolder}/${path}`,
        to: name,
        rule: 'kinds-by-what-they-can',
        comment:
          'Ask what the kind can do (`channelKinds`), or have it done by who serves it (`servedKind`).',
      })),
    ...agreed
      .filter(
        (each) => kinds.some(({ name }) => name === each.name) && !named.some((one) => isFor(one, each)),
      )
      .map(({ within, name }) => ({
        from: `${domainsFolder}/${within}`,
        to: name,
        rule: 'agreed-and-not-done',
        comment: 'Nobody does this any more: take it out of bin/agreed.ts.',
      })),
  ]
}
