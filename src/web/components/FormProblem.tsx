import classes from './FormProblem.module.css'

/** What is wrong with a form as a whole; read out as it appears. */
export function FormProblem({ text }: { text: string | undefined }) {
  if (!text) return null
  return (
    <p className={classes.problem} role="alert">
      {text}
    </p>
  )
}
