import { wordKey } from './cells/word-key.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { isOfIds, isShared } from './id-evidence.ts'
import { resolveStreets } from './resolve-street.ts'
import {
  areDigits,
  areEmails,
  arePrefixes,
  areSalesforceIds,
  areTypes,
  hasValues,
  lackDigits,
  lackEmails,
} from './sample-evidence.ts'
import { NAME_OR_PART } from './spellings/spellings.ts'

/** What the columns mean beside one another. */
export function resolve(pointed: readonly Candidate[], evidence: Evidence): Candidate[] {
  const { header, cells, isOwn } = evidence
  const candidates = resolveStreets(withoutStrangers(pointed, evidence), header, cells)
  const has = (target: string) => candidates.some((one) => one.target === target)
  const hasAddress = candidates.some(({ target }) => /^(home|registered|work|billing)_address\./.test(target))
  const name = !has('last_name') && has('first_name') ? 'last_name' : has('last_name') ? 'first_name' : null
  const id = header.findIndex((text) => text.trim() === 'id')
  const own: Candidate[] = id >= 0 && isOwn ? [{ column: id, target: 'id', how: 'name', rank: 0 }] : []
  const resolved = candidates.flatMap((candidate): Candidate[] => {
    const { target, column } = candidate
    const to = (other: string) => [{ ...candidate, target: other }]
    if (target === NAME_OR_PART) return to(name === null || has(name) ? 'full_name' : name)
    // A title that goes before no name is that of a job.
    if (target === 'prefix' && candidate.how === 'spelling' && isOfJobs(cells(column)))
      return to('occupation')
    // What other tools sort people by: only a column that parts them from organizations is ours.
    if (target === 'signup_type' && candidate.how === 'spelling' && isOfOthers(cells(column))) return []
    // The primary address repeats one of the others; alone it is the only one there is.
    if (target.startsWith('primary_address.')) return hasAddress ? [] : to(target.replace('primary', 'home'))
    // Where people keep another tool's ids, their recruiters are told by them too.
    if (/^(recruiter|parent)_id$/.test(target) && hasHostedId(header)) {
      return to(target.replace('_id', '.external_id'))
    }
    if (target === 'external_id' && areSalesforceIds(cells(column))) return to('salesforce_id')
    // Of a precinct another program has no id of ours.
    if (target === 'precinct_id' && !ownPrecinct.test(header[column] ?? ''))
      return has('precinct_code') ? [] : to('precinct_code')
    // A precinct in digits is its code.
    if (
      target === 'precinct_name' &&
      candidate.how === 'spelling' &&
      areDigits(cells(column)) &&
      !has('precinct_code')
    )
      return to('precinct_code')
    // The hosted tool writes a name or an email there; by a name nobody is found.
    return /_or_email$/i.test(header[column] ?? '') && !areEmails(cells(column)) ? [] : [candidate]
  })
  return [...own, ...resolved]
}

/** Without columns whose cells say that they are something else than their header seems to. */
function withoutStrangers(candidates: readonly Candidate[], { header, cells, rows }: Evidence): Candidate[] {
  const named = (...targets: string[]) =>
    candidates.filter(({ target }) => targets.includes(target)).map(({ column }) => column)
  const names = [['first_name'], ['full_name', NAME_OR_PART], ['last_name']]
    .map((targets) => named(...targets))
    .find((columns) => columns.length > 0)
  const hasPhone = candidates.some(({ target }) => phones.has(target))
  // Programs that write down the address of a computer tell the place by it: nobody lives there.
  const isOfComputers = header.some((text) => /(?:^|[\s_])ip(?:[\s_]?address)?$/i.test(text.trim()))
  const hasHomePhone = header.some((text) => /home|landline/i.test(text) && /phone/i.test(text))
  return candidates.filter(({ target, column, how, rank }) => {
    const [text, values] = [header[column] ?? '', cells(column)]
    // Under the very name of the field it goes there, and the comparison says what it can't tell.
    if (isOfIds(target)) return how === 'name' || !isShared(rows, column, names ?? [])
    // A list to choose from, such as `Preferred Email`: Work.
    if (how === 'spelling' && /^email[1-4]?$/.test(target)) return !lackEmails(values)
    // The number that somebody likes best stands in the column of its kind as well.
    if (target === 'phone' && /^pref/i.test(text) && hasHomePhone) return false
    if (how === 'spelling' && phones.has(target)) return !lackDigits(values)
    if (target === 'phone_type') return hasPhone
    // Without a number nobody can say which columns it is said of.
    if (target === 'address_type') return /\d/.test(text)
    if (/\.(?:lat|lng)$/.test(target)) return rank < 2.5 || !isOfComputers
    return !(/^mail\d$/.test(wordKey(text)) && target.startsWith('mailing_address') && areEmails(values))
  })
}

const phones = new Set(['phone', 'mobile', 'work_phone_number', 'fax_number'])
/** As our own files write it, and the page. */
const ownPrecinct = /^(?:precinct_id|Precinct id)$/
const isOfOthers = (samples: readonly string[]) => hasValues(samples) && !areTypes(samples)

const isOfJobs = (samples: readonly string[]) => hasValues(samples) && !arePrefixes(samples)

const hasHostedId = (header: readonly string[]) =>
  header.some((text) => /^(signup)?nationbuilderid$/.test(wordKey(text)))
