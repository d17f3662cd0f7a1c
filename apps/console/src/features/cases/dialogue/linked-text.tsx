const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}])/g

/** Plain text with its web addresses as links; line breaks stay as written. */
export const LinkedText = ({ text }: { text: string }) => (
  <p className="max-w-[72ch] whitespace-pre-wrap [overflow-wrap:anywhere]">
    {text.split(address).map((part, index) =>
      index % 2 === 1 ? (
        <a
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
          key={index}
          href={part}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
        >
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
)
