import type { ReactNode } from 'react'
import { usePageTitle } from '../components/usePageTitle.ts'
import classes from './Message.module.css'

interface MessageProps {
  title: string
  text: string
  /** What to do now. */
  children: ReactNode
}

/** A page that only says something: in the middle, calm, with one thing to do. */
export function Message({ title, text, children }: MessageProps) {
  usePageTitle(title)
  return (
    <div className={classes.message}>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.text}>{text}</p>
      {children}
    </div>
  )
}
