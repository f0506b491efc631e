import type { ComponentType } from 'react'
import type { Person } from '../../../../contract/person.ts'
import { ContactsPanel } from './ContactsPanel.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { ListsPanel } from './ListsPanel.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import type { PanelName } from './panel-names.ts'
import { TagsPanel } from './TagsPanel.tsx'

const panels: Record<PanelName, ComponentType<{ person: Person }>> = {
  contacts: ContactsPanel,
  tags: TagsPanel,
  notes: NotesPanel,
  lists: ListsPanel,
  history: HistoryPanel,
}

/** What a panel shows, without its frame: a card beside the person, or a drawer. */
export function PanelContent({ name, person }: { name: PanelName; person: Person }) {
  const Content = panels[name]
  return <Content person={person} />
}
