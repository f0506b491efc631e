import type { useLoadDemoPeople } from '../../api/people.ts'

/** How many made-up people an organizer gets to look around with. */
export const DEMO_PEOPLE = 10_000

/** The loading of demo people, as far as it has come. */
export type DemoPeople = ReturnType<typeof useLoadDemoPeople>
