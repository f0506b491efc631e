import { Progress, UnstyledButton } from '@mantine/core'
import {
  IconFileImport,
  IconMail,
  IconSparkles,
  IconUserPlus,
  IconUsersPlus,
  type Icon,
} from '@tabler/icons-react'
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
  const mayOrganize = useMayAct('organizer')
  const text = t(mayOrganize ? 'text' : mayAdd ? 'textStaff' : 'textVolunteer')

  return (
    <section className={classes.start}>
      <IconUsersPlus size={40} stroke={1.25} className={classes.picture} aria-hidden />
      <h2 className={classes.title}>{t(demo.isPending ? 'filling' : total === 0 ? 'title' : 'alone')}</h2>
      {demo.isPending ? (
        <DemoProgress done={total} />
      ) : (
        <>
          <p className={classes.text}>{text}</p>
          {mayAdd && (
            <ul className={classes.ways}>
              {mayOrganize && (
                <li>
                  <Link to="/import" className={classes.way} data-first>
                    <Way Icon={IconFileImport} title={t('import')} text={t('importText')} />
                  </Link>
                </li>
              )}
              <li>
                <Link to="/people/new" className={classes.way} data-first={!mayOrganize || undefined}>
                  <Way Icon={IconUserPlus} title={t('add')} text={t('addText')} />
                </Link>
              </li>
              {mayOrganize && (
                <li>
                  <UnstyledButton className={classes.way} onClick={() => demo.mutate(DEMO_PEOPLE)}>
                    <Way Icon={IconSparkles} title={t('demo', { count: DEMO_PEOPLE })} text={t('demoText')} />
                  </UnstyledButton>
                </li>
              )}
              {mayOrganize && (
                <li>
                  <Link to="/settings/accounts" className={classes.way}>
                    <Way Icon={IconMail} title={t('invite')} text={t('inviteText')} />
                  </Link>
                </li>
              )}
            </ul>
          )}
          <p className={classes.failure} role="alert">
            {demo.isError && failureWords(demo.error)}
          </p>
        </>
      )}
    </section>
  )
}

function Way({ Icon: Picture, title, text }: { Icon: Icon; title: string; text: string }) {
  return (
    <>
      <Picture size={24} stroke={1.5} className={classes.wayPicture} aria-hidden />
      <span className={classes.wayTitle}>{title}</span>
      <span className={classes.wayText}>{text}</span>
    </>
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
