/** Points down on what is folded and up on what is open; stands in a summary whose details carry `group`. */
export function OpenMark() {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      className="shrink-0 fill-none stroke-2 stroke-current group-open:rotate-180"
    >
      <path d="M1.5 4 6 8.5 10.5 4" />
    </svg>
  )
}
