import { useState } from 'react'
import type { Work } from '../../../contract/work.ts'

/** Of how many answers the pace is told: some seconds, so that it neither jumps nor lags. */
const MARKS = 12

interface Mark {
  /** Milliseconds since 1970. */
  at: number
  done: number
}

/** How fast work goes, in rows a second, and how many seconds it will take; null until two answers tell. */
interface Pace {
  perSecond: number | null
  secondsLeft: number | null
}

const unknown: Pace = { perSecond: null, secondsLeft: null }

/** Tells the pace of work from one answer after the other; `at` is when the last one came, in milliseconds since 1970. */
export function usePace(work: Work | null, at: number): Pace {
  const [marks, setMarks] = useState<Mark[]>([])
  const isGoing = work?.status === 'running' || work?.status === 'waiting'
  const done = work?.done ?? 0
  const [first, last] = [marks[0], marks.at(-1)]
  if (!isGoing && first) setMarks([])
  if (isGoing && last?.done !== done) {
    const isAnother = last !== undefined && done < last.done
    setMarks([...(isAnother ? [] : marks.slice(1 - MARKS)), { at, done }])
  }
  if (!isGoing || !first || !last || last.at === first.at) return unknown
  const perSecond = ((last.done - first.done) / (last.at - first.at)) * 1000
  return { perSecond, secondsLeft: Math.max(0, work.total - done) / perSecond }
}
