import Sqlite from 'better-sqlite3'
export const times = new Map<string, { n: number; t: number; p: number }>()
const key = (sql: string) => sql.replace(/\(\?[\s\S]*$/, '').replace(/[\s"]+/g, ' ').slice(0, 70)
const of = (sql: string) => { const k = key(sql); let e = times.get(k); if (!e) times.set(k, (e = { n: 0, t: 0, p: 0 })); return e }
const d = new Sqlite(':memory:')
const proto = Object.getPrototypeOf(d.prepare('select 1')) as Record<string, Function>
for (const m of ['all', 'run', 'get']) {
  const f = proto[m]!
  proto[m] = function (this: { source: string }, ...a: unknown[]) { const s = performance.now(); const r = f.apply(this, a); const e = of(this.source); e.t += performance.now() - s; e.n++; return r }
}
const pr = (Sqlite.prototype as unknown as Record<string, Function>)
const prep = pr.prepare!
pr.prepare = function (this: unknown, sql: string) { const s = performance.now(); const r = prep.call(this, sql); of(sql).p += performance.now() - s; return r }
export const report = () => { console.log([...times].sort((a, b) => b[1].t + b[1].p - a[1].t - a[1].p).slice(0, 25).map(([k, e]) => `${e.t.toFixed(0).padStart(7)} ${e.p.toFixed(0).padStart(6)} ${String(e.n).padStart(7)}  ${k}`).join('\n')); times.clear() }
