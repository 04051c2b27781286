import { largeCity } from '#app/views/demo-city.ts'
import { describeDemoLogins } from './demo-logins.ts'
import { dataFolder, openOffice } from './open-office.ts'
import { report, say } from './report.ts'
import { seedDemoCity } from './seed-demo.ts'

/** Fills an empty data folder with the demo city: `npm run seed`, `npm run seed -- large-city`. */
await report(async () => {
  const office = await openOffice(dataFolder())
  try {
    const factor = process.argv.includes('large-city') ? largeCity : 1
    const { logins, ...seeded } = await seedDemoCity(office, { factor })
    if (logins) say(describeDemoLogins(logins))
    return seeded
  } finally {
    await office.store.close()
  }
})
