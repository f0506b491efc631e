/** A file of a state that names none of its columns, and is known by their number and by what some of them hold. */
interface HeadlessLayout {
  columns: readonly (string | null)[]
  /** What the cells of some columns are, by the place of the column, counted from 1. */
  tells: Readonly<Record<number, RegExp>>
}

const none = (count: number) => Array.from({ length: count }, () => null)

/** The extract of voters of Florida's Division of Elections: 38 columns, parted by tabs. */
const florida: HeadlessLayout = {
  columns: [
    ...[null, 'state_file_id', 'last_name', 'suffix', 'first_name', 'middle_name', null],
    ...['address1', 'address2', 'city', 'state', 'zip'].map((part) => `home_address.${part}`),
    ...['address1', 'address2', 'address3', 'city', 'state', 'zip', 'country_code'].map(
      (part) => `mailing_address.${part}`,
    ),
    ...['sex', null, 'birthdate', 'registered_at', 'party', 'precinct_code', ...none(4)],
    ...['federal_district', 'state_lower_district', 'state_upper_district'],
    // The area code and the number of a phone stand apart.
    ...[...none(5), 'email'],
  ],
  tells: { 1: /^[A-Z]{3}$/, 2: /^\d{9}$/, 20: /^[MFU]$/, 22: /^\d\d\/\d\d\/\d{4}$/, 29: /^(?:ACT|INA|PRE)$/ },
}

/** The file of voters of New York's State Board of Elections: 47 columns, parted by commas. */
const newYork: HeadlessLayout = {
  columns: [
    ...['last_name', 'first_name', 'middle_name', 'suffix'],
    ...[
      ...[
        'street_number',
        'street_number_suffix',
        'street_direction',
        'street_name',
        'street_direction_after',
      ],
      ...['unit_type', 'unit_number'],
    ].map((part) => `home_address.${part}`),
    ...[null, 'home_address.city', 'home_address.zip', 'home_address.zip4'],
    ...['mailing_address.address1', 'mailing_address.address2', 'mailing_address.address3', null],
    ...['birthdate', 'sex', 'party', ...none(6)],
    ...['federal_district', 'state_upper_district', 'state_lower_district', ...none(5)],
    ...['county_file_id', 'registered_at', ...none(7), 'state_file_id', null],
  ],
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
