import { logText } from '#app/text/log.ts'
import { buttonClasses } from '../button.tsx'

/** From one day to another, kept in the address with the other filters. */
export function DateRange({ search }: { search: string }) {
  const query = new URLSearchParams(search)
  const carried = [...query].filter(([name]) => !['dari', 'sampai', 'halaman'].includes(name))
  const box = 'mt-1 block min-h-11 rounded-box border border-muted bg-paper px-3'
  return (
    <form method="get" className="on-screen mb-5 flex flex-wrap items-end gap-3">
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="text-14">
        <span className="font-semibold">{logText.from}</span>
        <input type="date" name="dari" defaultValue={query.get('dari') ?? ''} className={box} />
      </label>
      <label className="text-14">
        <span className="font-semibold">{logText.until}</span>
        <input type="date" name="sampai" defaultValue={query.get('sampai') ?? ''} className={box} />
      </label>
      <button type="submit" className={buttonClasses('secondary')}>
        {logText.setDates}
      </button>
    </form>
  )
}
