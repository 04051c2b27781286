interface LineMarkProps {
  /** In a square of 12 by 12. */
  path: string
  size?: number
  className?: string
}

/** A small drawn sign in the colour of the words beside it, which say the same. */
export function LineMark({ path, size = 12, className = '' }: LineMarkProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-2 ${className || 'stroke-current'}`}
    >
      <path d={path} />
    </svg>
  )
}
