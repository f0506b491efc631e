import { NativeSelect, Stack, Switch, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { languages, type Language } from '../../../contract/language.ts'
import { FormProblem } from '../../components/FormProblem.tsx'
import { useDensity, type Density } from '../../components/people-table/density.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import { useSingleKeys } from '../../frame/keys.ts'
import { languageNames } from '../../words/languages.ts'
import { useLanguage } from '../../words/useLanguage.ts'

const schemes = ['auto', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const

/** How Muster speaks and looks to the one who is signed in. */
export function Preferences() {
  const t = useTranslations('me.preferences')
  const frame = useTranslations('frame')
  const densityWords = useTranslations('peopleTable.density')
  const failureWords = useFailureWords()
  const { chosen, choose, error } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [density, setDensity] = useDensity()
  const [singleKeys, setSingleKeys] = useSingleKeys()
  return (
    <Stack gap="md" maw="24rem">
      <NativeSelect
        label={t('language')}
        value={chosen ?? ''}
        onChange={(event) => choose((event.currentTarget.value || null) as Language | null)}
        data={[
          { value: '', label: t('browserLanguage') },
          ...languages.map((language) => ({ value: language, label: languageNames[language] })),
        ]}
      />
      <FormProblem text={error ? failureWords(error) : undefined} />
      <NativeSelect
        label={frame('theme.label')}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
        data={schemes.map((scheme) => ({ value: scheme, label: frame(`theme.${scheme}`) }))}
      />
      <NativeSelect
        label={densityWords('label')}
        value={density}
        onChange={(event) => setDensity(event.currentTarget.value as Density)}
        data={densities.map((one) => ({ value: one, label: densityWords(one) }))}
      />
      <Switch
        label={frame('keys.single')}
        description={frame('keys.singleHelp')}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Stack>
  )
}
