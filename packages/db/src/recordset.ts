import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * Rows as the JSON text that `json_populate_recordset(null::<table>, ...)` reads. However many they are, they are one parameter,
 * so one prepared statement serves them all. Values pass through their column, which checks them as it does in any other insert.
 */
export function recordset<Table extends PgTable>(table: Table, rows: readonly InferSelectModel<Table>[]): string {
  const columns = Object.entries(getTableColumns(table));
  const fields = (row: Record<string, unknown>) =>
    columns.map(([key, column]) => {
      const value = row[key] === null ? null : column.mapToDriverValue(row[key]);
      // What a `jsonb` column hands to the driver is JSON text already.
      const text = column.getSQLType() === 'jsonb' && value !== null ? value : JSON.stringify(value);
      return `${JSON.stringify(column.name)}:${text}`;
    });
  return `[${rows.map((row) => `{${fields(row)}}`).join(',')}]`;
}
