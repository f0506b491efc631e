#!/usr/bin/env bash
# Addresses and notes of a vCard keep the backslashes of the file, and names of older phones stay encoded.
#
# vcf 2.1.2 reads a valid vCard 3.0 without undoing what RFC 2426 (section 5) escapes: the street `1 Main St\, Apt 2`
# keeps its backslash, and the line end of a note is a backslash and an n. Of a valid vCard 2.1, as phones write it,
# `ENCODING=QUOTED-PRINTABLE` stays as it is, and the line that a soft line end (`=`) breaks off becomes a property.
#
# Seen: vcf 2.1.2
#   street: 1 Main St\, Apt 2
#   note: one\ntwo
#   name: Jos=C3=A9 N=C3=BA=C3=B1=
#   properties: version n fn ez tel
#
# Exits with 0 while this is so, and with 1 once it isn't.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vcf@2.1.2 >/dev/null

cat >show.cjs <<'SHOW'
const vCard = require('vcf')

const read = (...lines) => vCard.parse(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'))[0].toJSON()[1]
const valueOf = (card, name) => card.find(([key]) => key === name)[3]

console.log(`vcf ${require('vcf/package.json').version}`)
const newer = read(
  'VERSION:3.0',
  'N:Lee;Ann;;;',
  'FN:Ann Lee',
  'ADR;TYPE=HOME:;;1 Main St\\, Apt 2;Boston;MA;02134;US',
  'NOTE:one\\ntwo',
)
const older = read(
  'VERSION:2.1',
  'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Jos=C3=A9;;;',
  'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 N=C3=BA=C3=B1=',
  'ez',
  'TEL;CELL:2135550102',
)
const seen = [
  `street: ${valueOf(newer, 'adr')[2]}`,
  `note: ${valueOf(newer, 'note')}`,
  `name: ${valueOf(older, 'fn')}`,
  `properties: ${older.map(([key]) => key).join(' ')}`,
].join('\n')
console.log(seen)
const expected = [
  'street: 1 Main St\\, Apt 2',
  'note: one\\ntwo',
  'name: Jos=C3=A9 N=C3=BA=C3=B1=',
  'properties: version n fn ez tel',
].join('\n')
process.exit(seen === expected ? 0 : 1)
SHOW
node show.cjs
