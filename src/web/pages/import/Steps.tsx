import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Import, ImportStage } from '../../../contract/import.ts'
import classes from './Steps.module.css'

const steps = ['upload', 'columns', 'compare', 'run'] as const
type Step = (typeof steps)[number]

const stepOf: Record<ImportStage, Step> = {
  reading: 'upload',
  failed: 'upload',
  mapping: 'columns',
  comparing: 'compare',
  ready: 'compare',
  running: 'run',
  finished: 'run',
  cancelled: 'run',
  undoing: 'run',
  undone: 'run',
}

/** The way of a file into the nation, and how far along it is; the columns can be gone back to before the run. */
export function Steps({ one: { id, type, stage } }: { one: Import }) {
  const t = useTranslations('imports.steps')
  // An export of a whole nation says itself what its parts are.
  const shown: readonly Step[] = type === 'nation' ? steps.filter((step) => step !== 'columns') : steps
  const now = shown.indexOf(stepOf[stage])
  return (
    <ol className={classes.steps} aria-label={t('label')}>
      {shown.map((step, index) => {
        const isDone = index < now || stage === 'finished'
        const name = (
          <>
            <span className={classes.mark} aria-hidden>
              {isDone ? <IconCheck size={14} stroke={2.5} /> : index + 1}
            </span>
            {t(step)}
          </>
        )
        return (
          <li
            key={step}
            className={classes.step}
            data-done={isDone || undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            {step === 'columns' && stage === 'ready' ? (
              <Link
                to="/import/$id"
                params={{ id: String(id) }}
                search={{ step: 'columns' }}
                className={classes.link}
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        )
      })}
    </ol>
  )
}
