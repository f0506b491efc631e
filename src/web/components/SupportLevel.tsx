import { useTranslations } from 'use-intl'
import classes from './SupportLevel.module.css'

const levels = [1, 2, 3, 4, 5] as const
type Level = (typeof levels)[number]
const isLevel = (level: number | null): level is Level => levels.some((one) => one === level)

/** A support level in words, beside a pip with its number and colour; nothing when it isn't known. */
export function SupportLevel({ level }: { level: number | null }) {
  const t = useTranslations('person')
  if (!isLevel(level)) return null
  return (
    <span className={classes.support}>
      <span className={classes.pip} data-level={level} aria-hidden>
        {level}
      </span>
      {t(`support.level${level}`)}
    </span>
  )
}
