import { Button, Progress } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useMayAct } from '../../frame/account.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { DEMO_PEOPLE, type DemoPeople } from './demo-people.ts'
import classes from './PeopleStart.module.css'

interface PeopleStartProps {
  demo: DemoPeople
  /** How many people there are so far. */
  total: number
}

/** What to do first in a nation that has nobody yet, or only those who set it up. */
export function PeopleStart({ demo, total }: PeopleStartProps) {
  const t = useTranslations('people.start')
  const failureWords = useFailureWords()
  const mayAdd = useMayAct('staff')
  const mayLoadDemo = useMayAct('organizer')
  const text = t(mayLoadDemo ? 'text' : mayAdd ? 'textStaff' : 'textVolunteer')

  return (
    <section className={classes.start}>
      <IconUsersPlus size={40} stroke={1.25} className={classes.picture} aria-hidden />
      <h2 className={classes.title}>{t(demo.isPending ? 'filling' : total === 0 ? 'title' : 'alone')}</h2>
      {demo.isPending ? (
        <DemoProgress done={total} />
      ) : (
        <>
          <p className={classes.text}>{text}</p>
          <div className={classes.ways}>
            {mayAdd && (
              <Button component={Link} to="/people/new">
                {t('add')}
              </Button>
            )}
            {mayLoadDemo && (
              <Button variant="default" onClick={() => demo.mutate(DEMO_PEOPLE)}>
                {t('demo', { count: DEMO_PEOPLE })}
              </Button>
            )}
          </div>
          <p className={classes.failure} role="alert">
            {demo.isError && failureWords(demo.error)}
          </p>
        </>
      )}
    </section>
  )
}

function DemoProgress({ done }: { done: number }) {
  const t = useTranslations('people.start')
  const text = t('progress', { done, count: DEMO_PEOPLE })
  return (
    <div className={classes.progress}>
      <Progress.Root size="md" radius="xl">
        <Progress.Section value={Math.max(2, (done / DEMO_PEOPLE) * 100)} aria-label={text} animated />
      </Progress.Root>
      <p className={classes.text} role="status">
        {text}
      </p>
    </div>
  )
}
