/** The parts of a name; what a name doesn't have is left out. */
export interface NameParts {
  prefix?: string
  first_name?: string
  middle_name?: string
  last_name?: string
  suffix?: string
}
