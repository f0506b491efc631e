import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useEffect, useState, type FormEvent } from 'react'
import { FormProvider, useFormState, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { LeaveGuard } from '../../components/LeaveGuard.tsx'
import { FailureText } from '../../components/person-form/FailureText.tsx'
import { FieldControl } from '../../components/person-form/FieldControl.tsx'
import { SaveKey } from '../../components/SaveKey.tsx'
import { StickyBar } from '../../components/StickyBar.tsx'
import classes from './NewPersonForm.module.css'
import { LikelySameAnnouncer, LikelySameBelow, LikelySameBeside, useRoomBeside } from './LikelySame.tsx'
import { identityFields } from './new-person-resolver.ts'
import type { NewPersonSearch } from './new-person-address.ts'
import { useLikelySame } from './useLikelySame.ts'
import { useNewPerson } from './useNewPerson.ts'

const moreFields = ['employer', 'occupation', 'support_level', 'tags', 'home_address', 'note'] as const
const wide: readonly string[] = ['tags', 'home_address', 'note']

/** The inputs of a new person and the bar that saves them. */
export function NewPersonForm({ start }: { start: NewPersonSearch }) {
  const t = useTranslations('person')
  const { form, failure, isSaving, unsaved, save, use } = useNewPerson(start)
  const [showsMore, setShowsMore] = useState(false)
  const same = { found: useLikelySame(form.control), onUse: use }
  const hasRoom = useRoomBeside()
  const { errors } = useFormState({ control: form.control })
  const identity = useWatch({ control: form.control, name: [...identityFields] })
  const isNobody = errors.root !== undefined && identity.every((value) => value.trim() === '')

  // A complaint may stand at a folded field.
  const submit = (isLast: boolean) =>
    save({ isLast, onInvalid: () => setShowsMore((shows) => shows || hasMore()) })
  const hasMore = () => moreFields.some((name) => form.getFieldState(name).invalid)
  useEffect(() => form.setFocus('first_name'), [form])
  useHotkeys([['mod+S', () => !isSaving && submit(true)]], [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit(true)
  }

  return (
    <FormProvider {...form}>
      <form className={classes.form} onSubmit={onSubmit} noValidate autoComplete="off">
        <div className={classes.body}>
          <div className={classes.fields}>
            <p
              className={classes.intro}
              data-wrong={isNobody || undefined}
              role={isNobody ? 'alert' : undefined}
            >
              {isNobody ? t('bar.identity') : t('create.intro')}
            </p>
            <div className={classes.grid}>
              {identityFields.map((name) => (
                <FieldControl key={name} name={name} help="" />
              ))}
            </div>
            <Button
              variant="subtle"
              className={classes.more}
              aria-expanded={showsMore}
              leftSection={showsMore ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
              onClick={() => setShowsMore(!showsMore)}
            >
              {t(showsMore ? 'create.less' : 'create.more')}
            </Button>
            {showsMore && (
              <div className={classes.grid}>
                {moreFields.map((name) => (
                  <div key={name} data-wide={wide.includes(name) || undefined}>
                    <FieldControl name={name} />
                  </div>
                ))}
              </div>
            )}
          </div>
          {hasRoom && <LikelySameBeside {...same} />}
        </div>
        <LikelySameAnnouncer found={same.found} />
        <StickyBar
          label={t('create.bar')}
          notice={!hasRoom && <LikelySameBelow {...same} />}
          status={failure && <FailureText failure={failure} />}
        >
          <Button variant="default" onClick={() => submit(false)} disabled={isSaving}>
            {t('create.another')}
          </Button>
          <Button type="submit" loading={isSaving} rightSection={<SaveKey />}>
            {t('create.save')}
          </Button>
        </StickyBar>
      </form>
      <LeaveGuard unsaved={unsaved} />
    </FormProvider>
  )
}
