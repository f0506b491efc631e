/** The panels beside a person, in their order. */
export const panelNames = ['contacts', 'tags', 'notes', 'lists', 'history'] as const
export type PanelName = (typeof panelNames)[number]
