/** A search knows no more words of a text than some hundred thousand letters hold. */
export const longestText = 200_000

/** There is as much text as is kept: what follows need not be read. */
export class Enough extends Error {}

/** The text of a file as it is read. Throws Enough where more came than is kept. */
export class Gathered {
  #pieces: string[] = []
  #length = 0

  add(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > longestText) throw new Enough()
  }

  text(): string {
    return this.#pieces.join('').slice(0, longestText)
  }
}
