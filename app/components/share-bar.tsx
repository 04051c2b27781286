/** A share from 0 to 1 as a bar; the figure stands beside it, so it is for the eye alone. Drawn, to be printed too. */
export function ShareBar({ share, className }: { share: number; className: string }) {
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`w-full overflow-hidden rounded-full ${className}`}
    >
      <rect width="100" height="4" className="fill-line" />
      <rect width={100 * Math.min(1, share)} height="4" className="fill-good" />
    </svg>
  )
}
