import type { Units } from '../../../contract/nation.ts'
import { clampRadius, RADIUS } from './nearby-search.ts'

const MILES_PER_KILOMETER = 0.621371

// Fine where a walk is planned, coarse where a bus is.
const inMiles = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50]
const inKilometers = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80]

/** The steps of the slider in the units given, each in miles. */
export const radiusSteps = (units: Units): number[] =>
  units === 'miles'
    ? inMiles
    : inKilometers.map((kilometers) => clampRadius(kilometers * MILES_PER_KILOMETER))

/** The step nearest to a radius, by how many times it is as large. */
export function nearestStep(steps: number[], radius: number): number {
  const apart = (step: number) => Math.abs(Math.log(step / radius))
  return steps.reduce((best, step, index) => (apart(step) < apart(steps[best] ?? step) ? index : best), 0)
}

/** A radius in units, with as many digits as a hand on a map can mean. */
export const inUnits = (miles: number, units: Units): number =>
  Number((units === 'miles' ? miles : miles / MILES_PER_KILOMETER).toPrecision(miles < 10 ? 2 : 3))

/** A radius that was drawn, in miles, rounded so that it reads well in the units shown. */
export function drawnRadius(miles: number, units: Units): number {
  const round = inUnits(Math.min(RADIUS.max, Math.max(RADIUS.min, miles)), units)
  return clampRadius(units === 'miles' ? round : round * MILES_PER_KILOMETER)
}
