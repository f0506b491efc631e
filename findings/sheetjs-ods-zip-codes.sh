#!/usr/bin/env bash
# ZIP codes lose their zeros when a workbook is saved as .ods.
#
# SheetJS (xlsx 0.18.5, the last on npm) writes a number with the format `00000` to an .xlsx as 2134 with its format,
# which everyone shows as 02134. To an .ods it writes no formats but those of days: what one sees of the cell is then
# 2134, in LibreOffice and for whoever reads the file. The same holds for ids (`"M-"0000`), phone numbers and amounts.
#
# Seen: xlsx 0.18.5
#   from .xlsx: 02134 M-0042
#   from .ods: 2134 42
#
# Exits with 0 while this is so, and with 1 once it isn't.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null

cat >show.mjs <<'SHOW'
import XLSX from 'xlsx'

console.log(`xlsx ${XLSX.version}`)
const row = [
  'Ann Lee',
  { t: 'n', v: 2134, z: '00000' },
  { t: 'n', v: 42, z: '"M-"0000' },
]
const written = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(written, XLSX.utils.aoa_to_sheet([['Name', 'ZIP', 'Member'], row]), 'People')
const seen = ['xlsx', 'ods'].map((bookType) => {
  const { Sheets } = XLSX.read(XLSX.write(written, { type: 'buffer', bookType }))
  return `from .${bookType}: ${Sheets.People.B2.w} ${Sheets.People.C2.w}`
})
console.log(seen.join('\n'))
process.exit(seen.join() === 'from .xlsx: 02134 M-0042,from .ods: 2134 42' ? 0 : 1)
SHOW
node show.mjs
