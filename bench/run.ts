import { benchImport } from './import.ts'
import { benchLookup } from './lookup.ts'
import { benchOmnibox } from './omnibox.ts'
import { benchReading } from './reading.ts'
import { benchSameness } from './sameness/sameness.ts'
import { benchStart } from './start.ts'
import { benchWorkbook } from './workbook.ts'
import { benchWriting } from './writing.ts'

/** Every benchmark, one after the other; each prints its own table. */
const benches: Record<string, () => Promise<void>> = {
  start: benchStart,
  writing: benchWriting,
  reading: benchReading,
  lookup: benchLookup,
  omnibox: benchOmnibox,
  import: benchImport,
  workbook: benchWorkbook,
  sameness: benchSameness,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  await bench()
}
