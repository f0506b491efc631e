/** Written when someone signs out: the browser then tells every other tab. */
const KEY = 'muster-signed-out-at'

/** Tells the other tabs of this browser that its account has signed out. */
export function tellSignOut() {
  try {
    localStorage.setItem(KEY, String(Date.now()))
  } catch {
    // A browser that keeps nothing: the other tabs learn it with their next request.
  }
}

/** Calls `onSignOut` when the account signs out in another tab; gives what ends the listening. */
export function listenForSignOut(onSignOut: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null) onSignOut()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
