import classes from './FormProblem.module.css'

/** What is wrong with a form as a whole; read out as it appears. */
export function FormProblem({ text }: { text: string | undefined }) {
  return <div role="alert">{text && <p className={classes.problem}>{text}</p>}</div>
}
