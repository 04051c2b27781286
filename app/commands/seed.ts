import { dataFolder, openOffice } from './open-office.ts'
import { report } from './report.ts'
import { seedDemoCity } from './seed-demo.ts'

/** Fills an empty data folder with the demo city: `npm run seed`, `npm run seed -- large-city`. */
await report(async () => {
  const office = await openOffice(dataFolder())
  try {
    return await seedDemoCity(office, { factor: process.argv.includes('large-city') ? 2.7 : 1 })
  } finally {
    await office.store.close()
  }
})
