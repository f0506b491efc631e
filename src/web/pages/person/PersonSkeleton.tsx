import { Skeleton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../components/usePageTitle.ts'
import page from './PersonView.module.css'
import classes from './PersonSkeleton.module.css'

const sections = [6, 8, 4]
const panels = [3, 2, 5]

/** The page's shape while the person is on the way. */
export function PersonSkeleton() {
  const t = useTranslations('person.states')
  usePageTitle(t('title'))
  return (
    <div className={page.layout} role="status" aria-label={t('loading')}>
      <div className={page.page}>
        <div className={classes.header}>
          <Skeleton circle height={56} />
          <div className={classes.lines}>
            <Skeleton height={22} width="min(16rem, 70%)" />
            <Skeleton height={14} width="min(24rem, 90%)" />
          </div>
        </div>
        {sections.map((rows) => (
          <div key={rows} className={classes.section}>
            <Skeleton height={18} width="8rem" />
            <div className={classes.rows}>
              {Array.from({ length: rows }, (_, row) => (
                <Skeleton key={row} height={14} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <div className={classes.aside}>
        {panels.map((rows) => (
          <div key={rows} className={classes.panel}>
            <Skeleton height={18} width="6rem" />
            {Array.from({ length: rows }, (_, row) => (
              <Skeleton key={row} height={14} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
