import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { sessionQuery, useSignIn } from '../../api/session.ts'
import { EntranceCard } from '../../components/EntranceCard.tsx'
import { SignInForm } from '../../components/SignInForm.tsx'

const route = getRouteApi('/sign-in')

/** The way in by email and password, and back to where one came from. */
export function SignInPage() {
  const t = useTranslations('entrance.signIn')
  const router = useRouter()
  const { from = '/people' } = route.useSearch()
  const nation = useQuery(sessionQuery).data?.nation.name
  return (
    <EntranceCard title={nation ? t('to', { nation }) : t('title')}>
      <SignInForm signIn={useSignIn()} onSignedIn={() => router.history.push(from)} />
    </EntranceCard>
  )
}
