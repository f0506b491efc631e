import { engine } from './database.ts'

/** How often what a rule says of every case is tried: fully on SQLite, a quarter as often on the engine beside it. */
export const runs = (count: number): number => (engine === 'sqlite' ? count : Math.ceil(count / 4))
