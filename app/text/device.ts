/** The first that fits counts: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari. */
const browsers = [
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
] as const

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

/** "Chrome 126 di Windows" for what a browser says of itself; its own words, shortened, where nobody knows it. */
export function deviceWords(agent: string | null): string | null {
  if (agent === null || agent === '') return null
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1]
  for (const [pattern, name] of browsers) {
    const version = pattern.exec(agent)?.[1]
    if (version !== undefined) return [name, version, system ? `di ${system}` : ''].join(' ').trim()
  }
  return agent.slice(0, 60)
}
