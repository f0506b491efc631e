/** The name of a file to keep, such as `people-2026-05-01.csv`, for the day in UTC. */
export const datedName = (name: string, ending: string, now = new Date()): string =>
  `${name}-${now.toISOString().slice(0, 10)}.${ending}`
