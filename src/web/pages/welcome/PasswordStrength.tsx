import { useTranslations } from 'use-intl'
import { PASSWORD_MIN } from '../../../contract/account.ts'
import classes from './PasswordStrength.module.css'

/** From here on length alone makes a password strong (NIST SP 800-63B: length before special signs). */
const STRONG = 16

/** How far a password has come, by its length; a bar for the eye and words for everyone. */
export function PasswordStrength({ password, id }: { password: string; id: string }) {
  const t = useTranslations('entrance.strength')
  const { length } = [...password]
  const level = length < PASSWORD_MIN ? 'tooShort' : length < STRONG ? 'fair' : 'strong'
  if (length === 0) return null
  return (
    <div className={classes.strength} data-level={level}>
      <div className={classes.track} aria-hidden>
        <div className={classes.bar} style={{ inlineSize: `${Math.min(1, length / STRONG) * 100}%` }} />
      </div>
      <p id={id} className={classes.words} aria-live="polite">
        {level === 'tooShort' ? t('tooShort', { missing: PASSWORD_MIN - length }) : t(level)}
      </p>
    </div>
  )
}
