import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** Files that are taken in and given out, the work on them, and what an import makes of each of its rows. */
export const createImports = ({
  columnTypes: { id, integer, text, bytes },
  keyTable,
}: Engine): Migration => ({
  async up(db) {
    // Which file or import a job is about, and why one that waits for somebody does.
    for (const [name, type] of [
      ['subject_id', integer],
      ['problem', text],
    ] as const) {
      await db.schema.alterTable('jobs').addColumn(name, sql.raw(type)).execute()
    }

    await db.schema
      .createTable('files')
      .addColumn('id', sql.raw(id))
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('size', sql.raw(integer), (column) => column.notNull())
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('file_parts')
      .addColumn('file_id', sql.raw(integer), (column) =>
        column.notNull().references('files.id').onDelete('cascade'),
      )
      .addColumn('number', sql.raw(integer), (column) => column.notNull())
      .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
      .addPrimaryKeyConstraint('file_parts_pk', ['file_id', 'number'])
      .execute()

    let imports = db.schema
      .createTable('imports')
      .addColumn('id', sql.raw(id))
      .addColumn('file_id', sql.raw(integer), (column) => column.references('files.id').onDelete('set null'))
      .addColumn('job_id', sql.raw(integer), (column) => column.references('jobs.id').onDelete('set null'))
      .addColumn('run_job_id', sql.raw(integer), (column) =>
        column.references('jobs.id').onDelete('set null'),
      )
    for (const name of ['type', 'stage', 'file_name', 'options', 'counts', 'created_at']) {
      imports = imports.addColumn(name, sql.raw(text), (column) => column.notNull())
    }
    for (const name of ['size', 'rows', 'position']) {
      imports = imports.addColumn(name, sql.raw(integer), (column) => column.notNull())
    }
    for (const name of ['format', 'header', 'mapping', 'problem', 'account_id', 'finished_at']) {
      imports = imports.addColumn(name, sql.raw(text))
    }
    await imports.execute()

    await db.schema
      .createTable('import_batches')
      .addColumn('import_id', sql.raw(integer), (column) =>
        column.notNull().references('imports.id').onDelete('cascade'),
      )
      .addColumn('first_row', sql.raw(integer), (column) => column.notNull())
      .addColumn('last_row', sql.raw(integer), (column) => column.notNull())
      .addColumn('rows', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('import_batches_pk', ['import_id', 'first_row'])
      .execute()

    await db.schema
      .createTable('import_rows')
      .addColumn('import_id', sql.raw(integer), (column) =>
        column.notNull().references('imports.id').onDelete('cascade'),
      )
      .addColumn('row', sql.raw(integer), (column) => column.notNull())
      .addColumn('outcome', sql.raw(text), (column) => column.notNull())
      .addColumn('left_out', sql.raw(integer), (column) => column.notNull())
      // No foreign key: that a person is gone is no reason to forget what became of a row.
      .addColumn('person_id', sql.raw(integer))
      .addColumn('choice', sql.raw(integer))
      .addColumn('detail', sql.raw(text))
      .addPrimaryKeyConstraint('import_rows_pk', ['import_id', 'row'])
      .modifyEnd(sql.raw(keyTable))
      .execute()
    await db.schema
      .createIndex('import_rows_outcome')
      .on('import_rows')
      .columns(['import_id', 'outcome', 'row'])
      .execute()

    await db.schema
      .createTable('import_keys')
      .addColumn('import_id', sql.raw(integer), (column) =>
        column.notNull().references('imports.id').onDelete('cascade'),
      )
      .addColumn('key', sql.raw(integer), (column) => column.notNull())
      .addColumn('row', sql.raw(integer), (column) => column.notNull())
      .addPrimaryKeyConstraint('import_keys_pk', ['import_id', 'key'])
      .modifyEnd(sql.raw(keyTable))
      .execute()

    await db.schema
      .createTable('import_mappings')
      .addColumn('header', sql.raw(text), (column) => column.primaryKey())
      .addColumn('mapping', sql.raw(text), (column) => column.notNull())
      .addColumn('options', sql.raw(text), (column) => column.notNull())
      .addColumn('used_at', sql.raw(text), (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('exports')
      .addColumn('id', sql.raw(id))
      .addColumn('job_id', sql.raw(integer), (column) => column.references('jobs.id').onDelete('set null'))
      .addColumn('file_id', sql.raw(integer), (column) => column.references('files.id').onDelete('set null'))
      .addColumn('list_id', sql.raw(integer))
      .addColumn('request', sql.raw(text), (column) => column.notNull())
      .addColumn('position', sql.raw(text))
      .addColumn('account_id', sql.raw(text))
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .execute()
  },
})
