import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Brand } from '../frame/Brand.tsx'
import { UnreachableNotice } from '../frame/UnreachableNotice.tsx'
import classes from './EntranceCard.module.css'
import { usePageTitle } from './usePageTitle.ts'

interface EntranceCardProps {
  title: string
  text?: string
  children: ReactNode
}

/** A page before the door: the product, one sentence of what it is, and a card with a form. */
export function EntranceCard({ title, text, children }: EntranceCardProps) {
  const t = useTranslations()
  const form = useRef<HTMLDivElement>(null)
  usePageTitle(title)
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])]
    fields.find((field) => field.value === '')?.focus()
  }, [])
  return (
    <div className={classes.page}>
      <UnreachableNotice />
      <main className={classes.main}>
        <div className={classes.product}>
          <Brand size={44} />
          <p className={classes.name}>{t('frame.product')}</p>
          <p className={classes.tagline}>{t('entrance.tagline')}</p>
        </div>
        <div className={classes.card} ref={form}>
          <h1 className={classes.title}>{title}</h1>
          {text && <p className={classes.text}>{text}</p>}
          {children}
        </div>
      </main>
    </div>
  )
}
