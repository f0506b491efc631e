import { useTranslations } from 'use-intl'
import type { Choice, ChoiceGroup } from './choice.ts'
import { useCommandChoices } from './useCommandChoices.tsx'
import { useOfferChoices } from './useOfferChoices.tsx'
import { useFoundChoices, useRecentChoices } from './usePeopleChoices.tsx'

/** Everything that can be chosen for a text, group by group; with nothing typed the people opened last. */
export function useChoices(typed: string, showKeys: () => void) {
  const t = useTranslations('omnibox.groups')
  const text = typed.trim()
  const recent = useRecentChoices()
  const found = useFoundChoices(text)
  const commands = useCommandChoices(text, showKeys)
  const offers = useOfferChoices(text)

  const group = (key: 'recent' | 'people' | 'commands' | 'offers', choices: Choice[]): ChoiceGroup => ({
    key,
    label: t(key),
    choices,
  })
  const filled = (groups: ChoiceGroup[]) => groups.filter(({ choices }) => choices.length > 0)

  if (text === '') {
    return {
      ...recent,
      text,
      people: null,
      isAnswered: true,
      groups: filled([group('recent', recent.choices), group('commands', commands)]),
    }
  }
  const people = group('people', found.choices)
  const does = group('commands', commands)
  return {
    ...found,
    text,
    people: found.choices.length,
    groups: filled([
      ...(found.isGuess ? [does, people] : [people, does]),
      group('offers', found.isAnswered || found.error ? offers : []),
    ]),
  }
}
