import { Refusal } from '../../platform/http/refusal.ts'

/** Whom and what a password is for: what anybody would try first. */
export interface PasswordOf {
  name: string
  email: string
  organisations: string[]
}

/** Guessed at once here, though no list of the world's commonest has them. */
const localWords = [
  ...[
    'polku',
    'salasana',
    'tervetuloa',
    'asiakaspalvelu',
    'kesä',
    'syksy',
    'talvi',
    'kevät',
    'suomi',
    'helsinki',
  ],
  ...['lösenord', 'losenord', 'välkommen', 'kundtjänst', 'sommar', 'höst', 'vinter', 'vår', 'sverige'],
  ...['customerservice', 'helpdesk'],
]

/** Fewer guesses than some hundred million (a score below 3) are soon made by whoever has a list. */
const leastScore = 3

/** What comes after so many signs is not looked at; judging takes time with the length. */
const judgedLength = 64

/**
 * Refuses a password that would be guessed early: a common one, a repeated or sequential one, a row of keys, or
 * one built of names that belong to it. There are no rules about signs (NIST SP 800-63B, 3.1.1.2).
 */
export async function refuseWeakPassword(password: string, of: PasswordOf): Promise<void> {
  judging ??= openJudge()
  const judge = await judging
  const { score } = judge.check(password.slice(0, judgedLength), wordsOf(of))
  if (score < leastScore) throw new Refusal('person.password-weak')
}

let judging: ReturnType<typeof openJudge> | undefined

/** Its word lists are some 20 MB in memory, and most processes never need them. */
async function openJudge() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary: { ...dictionary, local: localWords }, graphs: adjacencyGraphs })
}

const wordsOf = ({ name, email, organisations }: PasswordOf): string[] =>
  [name, email, ...organisations].flatMap((text) => {
    const parts = text
      .toLowerCase()
      .split(/[\s@._+-]+/)
      .filter((part) => part.length > 2)
    return [text.toLowerCase(), parts.join(''), ...parts]
  })
