/** A message to a customer who has not written, as one has begun it. */
export type Letter = { subject: string; text: string }

const nothing: Letter = { subject: '', text: '' }
const key = (personId: string, customerId: string) => `polku.letter.${personId}.${customerId}`

export const isWritten = ({ subject, text }: Letter): boolean => subject.trim() !== '' || text.trim() !== ''

export function keptLetter(personId: string, customerId: string): Letter {
  try {
    return { ...nothing, ...JSON.parse(localStorage.getItem(key(personId, customerId)) ?? '{}') }
  } catch {
    return nothing
  }
}

/** Kept on this device with each letter, until it is sent or thrown away. */
export function keepLetter(personId: string, customerId: string, letter: Letter | null): void {
  try {
    if (letter && isWritten(letter)) localStorage.setItem(key(personId, customerId), JSON.stringify(letter))
    else localStorage.removeItem(key(personId, customerId))
  } catch {
    // A full or forbidden store: the message lives as long as its dialogue.
  }
}
