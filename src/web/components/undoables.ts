/** Something on the screen that can be taken back. */
interface Offer {
  id: string
  undo: () => void
}

/** What the toasts in sight offer to take back, oldest first. */
const offers: Offer[] = []
let made = 0

/** A name for an offer and its toast. */
export function newUndoId(): string {
  made += 1
  return `undo-${made}`
}

/** Lets the key for Undo reach an offer, until it is withdrawn. */
export const offerUndo = (offer: Offer) => void offers.push(offer)

/** Ends an offer: it was taken, or its toast is gone. */
export function withdrawUndo(id: string) {
  const index = offers.findIndex((offer) => offer.id === id)
  if (index >= 0) offers.splice(index, 1)
}

/** Takes back what was done last, if it is still in sight. Says whether there was anything. */
export function undoLast(): boolean {
  const last = offers.at(-1)
  last?.undo()
  return last !== undefined
}
