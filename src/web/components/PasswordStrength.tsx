import { useTranslations } from 'use-intl'
import { PASSWORD_MIN } from '../../contract/account.ts'
import classes from './PasswordStrength.module.css'

/** From here on length alone makes a password strong (NIST SP 800-63B: length before special signs). */
const STRONG = 16

/** How far a password has come, by its length; a bar for the eye and words for everyone. */
export function PasswordStrength({ password }: { password: string }) {
  const t = useTranslations('entrance.strength')
  const { length } = [...password]
  const level = length < PASSWORD_MIN ? 'tooShort' : length < STRONG ? 'fair' : 'strong'
  return (
    <span className={classes.strength} data-level={level}>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ inlineSize: `${Math.min(1, length / STRONG) * 100}%` }} />
      </span>
      <span className={classes.words} aria-live="polite">
        {level === 'tooShort' ? t('tooShort', { missing: PASSWORD_MIN - length }) : t(level)}
      </span>
    </span>
  )
}
