import { Button, Modal, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { refuseHeld, useSessionEnded } from '../api/session-end.ts'
import { useSignInAgain } from '../api/session.ts'
import { SignInForm } from '../components/SignInForm.tsx'
import { useAccount } from './account.ts'
import classes from './SignInAgain.module.css'

/** Over a page whose session has ended: signing in, and whatever was under way goes on. */
export function SignInAgain() {
  const t = useTranslations('frame.signInAgain')
  const account = useAccount()
  const isEnded = useSessionEnded()
  const signIn = useSignInAgain()
  if (!account) return null

  const isOther = (email: string) => {
    const typed = email.trim().toLowerCase()
    return typed !== '' && typed !== account.email.toLowerCase()
  }

  return (
    <Modal
      opened={isEnded}
      onClose={refuseHeld}
      title={t('title')}
      closeOnClickOutside={false}
      withCloseButton={false}
      centered
      size="sm"
      classNames={{ title: classes.title }}
    >
      <Text size="sm" className={classes.text}>
        {t('text', { name: account.name })}
      </Text>
      <SignInForm
        signIn={signIn}
        email={account.email}
        note={(email) => (isOther(email) ? t('other') : undefined)}
        aside={
          <Button variant="subtle" color="gray" onClick={refuseHeld}>
            {t('later')}
          </Button>
        }
      />
    </Modal>
  )
}
