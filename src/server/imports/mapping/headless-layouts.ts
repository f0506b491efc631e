/** A file of a state that names none of its columns, and is known by their number and by what some of them hold. */
interface HeadlessLayout {
  columns: readonly (string | null)[]
  /** What the cells of some columns are, by the place of the column, counted from 1. */
  tells: Readonly<Record<number, RegExp>>
}

/** Targets in the order of their columns; a dash is a column that is left out. */
const columnsOf = (targets: string) => targets.split(/\s+/).map((target) => (target === '-' ? null : target))

/**
 * The extract of voters of Florida's Division of Elections: 38 columns, parted by tabs. The area code and the number
 * of a phone stand apart in it.
 */
const florida: HeadlessLayout = {
  columns: columnsOf(
    `- state_file_id last_name suffix first_name middle_name -
    home_address.address1 home_address.address2 home_address.city home_address.state home_address.zip
    mailing_address.address1 mailing_address.address2 mailing_address.address3 mailing_address.city
    mailing_address.state mailing_address.zip mailing_address.country_code
    sex - birthdate registered_at party precinct_code - - - -
    federal_district state_lower_district state_upper_district - - - - - email`,
  ),
  tells: { 1: /^[A-Z]{3}$/, 2: /^\d{9}$/, 20: /^[MFU]$/, 22: /^\d\d\/\d\d\/\d{4}$/, 29: /^(?:ACT|INA|PRE)$/ },
}

/** The file of voters of New York's State Board of Elections: 47 columns, parted by commas. */
const newYork: HeadlessLayout = {
  columns: columnsOf(
    `last_name first_name middle_name suffix
    home_address.street_number home_address.street_number_suffix home_address.street_direction
    home_address.street_name home_address.street_direction_after home_address.unit_type home_address.unit_number
    - home_address.city home_address.zip home_address.zip4
    mailing_address.address1 mailing_address.address2 mailing_address.address3 -
    birthdate sex party - - - - - -
    federal_district state_upper_district state_lower_district - - - - -
    county_file_id registered_at - - - - - - - state_file_id -`,
  ),
  tells: { 20: /^\d{8}$/, 46: /^NY\d{18}$/ },
}

const layouts = [florida, newYork]
/** What a column is called that has no name. */
const placeName = /^column \d+$/i

/**
 * Where the columns of a file without names go, for a layout that we know; undefined for any other file.
 *
 * @param cells some cells of a column, counted from 0
 */
export function headlessTargets(
  header: readonly string[],
  cells: (column: number) => readonly string[],
): readonly (string | null)[] | undefined {
  if (!header.every((name) => placeName.test(name.trim()))) return undefined
  const holds = (column: number, form: RegExp) => {
    const filled = cells(column).map((text) => text.trim())
    return filled.length > 0 && filled.every((text) => form.test(text))
  }
  return layouts.find(
    ({ columns, tells }) =>
      columns.length === header.length &&
      Object.entries(tells).every(([place, form]) => holds(Number(place) - 1, form)),
  )?.columns
}
