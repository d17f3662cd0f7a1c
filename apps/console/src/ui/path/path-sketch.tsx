/** A few empty steps, for places where nothing has happened yet. */
export const PathSketch = () => (
  <svg width={112} height={24} viewBox="0 0 112 24" aria-hidden className="text-line-strong">
    <g fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round">
      <path d="M8 12h52" />
      <path d="M60 12h40" strokeDasharray="2 5" />
      <circle cx={8} cy={12} r={5} fill="var(--hover)" />
      <circle cx={34} cy={12} r={3} fill="var(--hover)" />
      <circle cx={60} cy={12} r={5} fill="var(--hover)" />
      <circle cx={104} cy={12} r={4} />
    </g>
  </svg>
)
