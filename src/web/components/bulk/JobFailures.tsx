import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import type { JobFailure } from '../../../contract/job.ts'
import classes from './JobFailures.module.css'

interface JobFailuresProps {
  count: number
  /** The first of them. */
  failures: JobFailure[]
}

/** How many people a job could do nothing for, and, asked for, who they are and why. */
export function JobFailures({ count, failures }: JobFailuresProps) {
  const t = useTranslations('bulk.failures')
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <div className={classes.line}>
        <span>{t('some', { count })}</span>
        <Button variant="default" size="compact-sm" className={classes.show} onClick={open}>
          {t('show')}
        </Button>
      </div>
      <Modal
        opened={opened}
        onClose={close}
        title={t('title')}
        closeButtonProps={{ 'aria-label': t('close') }}
        centered
      >
        <ul className={classes.list}>
          {failures.map(({ person_id, name, problem }) => (
            <li key={person_id} className={classes.failure}>
              <bdi className={classes.name}>{name ?? t('nameless', { id: String(person_id) })}</bdi>
              <span className={classes.problem}>{t(problem)}</span>
            </li>
          ))}
        </ul>
        {count > failures.length && <p>{t('more', { count: count - failures.length })}</p>}
      </Modal>
    </>
  )
}
