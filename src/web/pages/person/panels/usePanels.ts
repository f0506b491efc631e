import { endpoints } from '../../../../contract/endpoints.ts'
import { useMayAct } from '../../../frame/account.ts'
import { panelNames, type PanelName } from './panel-names.ts'

/** The panels that the reader may see: notes and history are for staff. */
export function usePanels(): PanelName[] {
  const seesNotes = useMayAct(endpoints.listNotes.who)
  const seesHistory = useMayAct(endpoints.history.who)
  return panelNames.filter((name) => (name !== 'notes' || seesNotes) && (name !== 'history' || seesHistory))
}
