import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** Work that goes on after it was asked for, and the people it is about, each with what came of it. */
export const createJobs = ({ columnTypes: { id, integer, text }, keyTable }: Engine): Migration => ({
  async up(db) {
    let jobs = db.schema
      .createTable('jobs')
      .addColumn('id', sql.raw(id))
      .addColumn('undoes', sql.raw(integer), (column) => column.references('jobs.id').onDelete('cascade'))
    for (const name of ['kind', 'status', 'parameters', 'batch', 'source', 'created_at']) {
      jobs = jobs.addColumn(name, sql.raw(text), (column) => column.notNull())
    }
    for (const name of ['total', 'done', 'changed', 'failed']) {
      jobs = jobs.addColumn(name, sql.raw(integer), (column) => column.notNull())
    }
    // No foreign key: the account may go, and what it did still happened.
    for (const name of ['account_id', 'held_by', 'held_until', 'finished_at']) {
      jobs = jobs.addColumn(name, sql.raw(text))
    }
    await jobs.execute()
    await db.schema.createIndex('jobs_status').on('jobs').column('status').execute()
    await db.schema.createIndex('jobs_undoes').on('jobs').column('undoes').execute()

    await db.schema
      .createTable('job_people')
      .addColumn('job_id', sql.raw(integer), (column) =>
        column.notNull().references('jobs.id').onDelete('cascade'),
      )
      // No foreign key: that a person is gone is what the row may have to say.
      .addColumn('person_id', sql.raw(integer), (column) => column.notNull())
      .addColumn('outcome', sql.raw(text))
      .addColumn('failure', sql.raw(text))
      .addColumn('before', sql.raw(text))
      .addPrimaryKeyConstraint('job_people_pk', ['job_id', 'person_id'])
      .modifyEnd(sql.raw(keyTable))
      .execute()
    await db.schema
      .createIndex('job_people_outcome')
      .on('job_people')
      .columns(['job_id', 'outcome', 'person_id'])
      .execute()
  },
})
