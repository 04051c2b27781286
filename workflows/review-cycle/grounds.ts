/** What a review may be grounded on (Perpres 95/2018 art. 19(6)), in the words a decree prints. */
export const reviewGroundLabels = {
  'national-roadmap-changed': 'Perubahan Peta Rencana SPBE Nasional',
  'strategic-plan-changed': 'Perubahan rencana strategis pemerintah daerah',
  'architecture-changed': 'Perubahan Arsitektur SPBE pemerintah daerah',
  'monitoring-result': 'Hasil pemantauan dan evaluasi SPBE',
} as const

export type ReviewGround = keyof typeof reviewGroundLabels
