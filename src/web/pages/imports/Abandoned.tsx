import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { UPLOAD_KEPT_DAYS, type Import } from '../../../contract/import.ts'
import { useByteSize } from '../../components/useByteSize.ts'
import { isForgettable } from './forgettable.ts'
import classes from './ImportsPage.module.css'
import { useForget } from './useForget.ts'

interface AbandonedProps {
  imports: Import[]
  /** Called once they are gone, and the button with them. */
  onGone: () => void
}

/** When several uploads were not imported: what room their files take, and removing all of them. */
export function Abandoned({ imports, onGone }: AbandonedProps) {
  const t = useTranslations('imports.forget')
  const byteSize = useByteSize()
  const { forget, isPending } = useForget(onGone)
  const abandoned = imports.filter(isForgettable)
  const count = abandoned.length
  if (count < 2) return null
  const size = abandoned.reduce((sum, one) => sum + one.size_in_bytes, 0)
  return (
    <div className={classes.abandoned}>
      <p>{t('waiting', { count, size: byteSize(size), days: UPLOAD_KEPT_DAYS })}</p>
      <Button variant="default" size="xs" loading={isPending} onClick={() => forget(abandoned)}>
        {t('all', { count })}
      </Button>
    </div>
  )
}
