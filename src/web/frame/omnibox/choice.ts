import type { NavigateOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** One thing that can be chosen: a page to open, or something to do. */
export interface Choice {
  /** Tells it from the others of the list. */
  key: string
  content: ReactNode
  link?: NavigateOptions
  act?: () => void
}

/** Choices of one sort, under what they are called. */
export interface ChoiceGroup {
  key: string
  label: string
  choices: Choice[]
}
