#!/usr/bin/env bash
# A semicolon in a vCard's note comes with a backslash before it.
#
# ical.js 2.2.1 reads `NOTE:Host\; call after 5\, not before` of a valid vCard 3.0 as `Host\; call after 5, not
# before`: the comma is unescaped, the semicolon isn't. RFC 2426 (section 5, ESCAPED-CHAR) and RFC 6350 (section 3.4)
# say that both are. Parts of an address are right; the notes aren't.
#
# Seen: ical.js 2.2.1
#   NOTE of a vCard 3.0: Host\; call after 5, not before
#   NOTE of a vCard 4.0: Host\; call after 5, not before
#
# Exits with 0 while this is so, and with 1 once it isn't.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null

cat >show.mjs <<'SHOW'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'

const { version } = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8'))
console.log(`ical.js ${version}`)
let isSo = true
for (const kind of ['3.0', '4.0']) {
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${kind}`,
    'N:Lee;Ann;;;',
    'FN:Ann Lee',
    'NOTE:Host\\; call after 5\\, not before',
    'END:VCARD',
    '',
  ]
  const note = new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstPropertyValue('note')
  console.log(`NOTE of a vCard ${kind}: ${note}`)
  isSo &&= note === 'Host\\; call after 5, not before'
}
process.exit(isSo ? 0 : 1)
SHOW
node show.mjs
