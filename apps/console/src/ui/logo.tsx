/** The path as the letter P: two encounters and the way between them. */
export const Logo = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="shrink-0 text-accent">
    <path
      d="M9 26V12.5A7.5 7.5 0 0 1 16.5 5h.5a7.5 7.5 0 0 1 0 15h-1"
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx={9} cy={26} r={3.4} fill="currentColor" />
    <circle cx={15.5} cy={20} r={3} fill="var(--canvas)" stroke="currentColor" strokeWidth={2.4} />
  </svg>
)
