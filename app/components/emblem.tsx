/** Stands where the city's own arms go once they are uploaded. */
export function Emblem() {
  return (
    <svg viewBox="0 0 36 40" width="36" height="40" aria-hidden="true" className="shrink-0">
      <path
        d="M3.5.5h29a3 3 0 0 1 3 3v21a12 12 0 0 1-12 12L18 39.5l-5.5-3a12 12 0 0 1-12-12v-21a3 3 0 0 1 3-3Z"
        className="fill-paper stroke-primary"
      />
      <text x="18" y="23" textAnchor="middle" className="fill-primary font-extrabold" fontSize="9.5">
        KOTA
      </text>
    </svg>
  )
}
