import { useTranslations } from 'use-intl'
import { useInvite } from '../../../api/activations.ts'
import { ApiProblem } from '../../../api/client.ts'
import { useToast } from '../../../components/useToast.ts'
import { useFailureWords } from '../../../frame/failure-words.ts'
import { useTimeWords } from '../display/Times.tsx'

/** Invites a person, and says to which address and until when the link works, or why not. */
export function useInvitation(id: number) {
  const t = useTranslations('personPanels.invite')
  const failureWords = useFailureWords()
  const toast = useToast()
  const when = useTimeWords()
  const invite = useInvite(id)

  const reason = (error: unknown): string => {
    const status = error instanceof ApiProblem ? error.status : undefined
    if (status === 409) return t('taken')
    if (status === 400) return t('refused')
    if (status === 503) return t('noMail')
    return failureWords(error)
  }

  const send = async () => {
    try {
      const { invitation } = await invite.mutateAsync()
      if (!invitation) return
      const { email, expires_at } = invitation
      toast({ message: t('sent', { email, time: when(expires_at) }) })
    } catch (error) {
      toast({ title: t('failed'), message: reason(error), color: 'red' })
    }
  }

  return () => void send()
}
