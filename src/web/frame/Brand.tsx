import classes from './Brand.module.css'

/** Muster's mark: people coming together. */
export function Brand({ size = 32 }: { size?: number }) {
  return (
    <svg className={classes.brand} width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <g fill="#fff">
        <circle cx="16" cy="9.5" r="3.5" />
        <circle cx="9" cy="15.5" r="3" opacity="0.8" />
        <circle cx="23" cy="15.5" r="3" opacity="0.8" />
        <path d="M16 15c-4 0-6.5 3-6.5 7v2.5h13V22c0-4-2.5-7-6.5-7z" />
      </g>
    </svg>
  )
}
