import { Notifications } from '@mantine/notifications'
import classes from './ToastContainer.module.css'

/** Shows the notices there are, each until it is closed or has been read. */
export function ToastContainer() {
  return <Notifications position="bottom-center" className={classes.toasts} />
}
