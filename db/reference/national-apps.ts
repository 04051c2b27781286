import type { NationalApp } from '#workflows/rules/national-app.ts'
import records from './national-apps.json' with { type: 'json' }

/** National applications as known in 2026; what is not verified stays "possible" in every match. */
export const nationalApps = records as readonly NationalApp[]
