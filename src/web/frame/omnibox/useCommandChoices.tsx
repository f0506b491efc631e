import { useMantineColorScheme } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { mayAct } from '../../../contract/account.ts'
import { useSignOut } from '../../api/session.ts'
import { plainText } from '../../components/plain-text.ts'
import { useLeave } from '../useLeave.ts'
import { useAccount } from '../account.ts'
import type { Choice } from './choice.ts'
import { commands, type CommandActs } from './commands.ts'
import { LineChoice } from './LineChoice.tsx'

const wordsOf = (text: string) => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The commands that this account may give and that have every word typed, or its start, in what they are called. */
export function useCommandChoices(text: string, showKeys: () => void): Choice[] {
  const t = useTranslations('omnibox.commands')
  const account = useAccount()
  const { setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  const leave = useLeave()

  const acts: CommandActs = {
    setTheme: setColorScheme,
    showKeys,
    signOut: () => signOut.mutate(undefined, { onSuccess: leave }),
  }
  const typed = wordsOf(text)
  const isMeant = (name: (typeof commands)[number]['name']) => {
    const words = wordsOf(`${t(`${name}.name`)} ${t(`${name}.also`)}`)
    return typed.every((start) => words.some((word) => word.startsWith(start)))
  }

  return commands
    .filter((command) => !('who' in command) || (account && mayAct(account.role, command.who)))
    .filter(({ name }) => isMeant(name))
    .map(({ name, Icon, ...does }) => ({
      key: name,
      content: <LineChoice Icon={Icon} text={t(`${name}.name`)} />,
      ...('to' in does ? { link: { to: does.to } } : { act: () => does.act(acts) }),
    }))
}
