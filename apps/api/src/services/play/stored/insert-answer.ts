import { answer, play, recordset } from '@quoth/db';
import { getTableColumns, sql } from 'drizzle-orm';
import { inBatches } from '../../../lib/in-batches.js';
import { prepared } from '../../../lib/prepared.js';

type Row = typeof answer.$inferSelect;

const keyOf = ({ playId, questionVersionId, attempt }: Pick<Row, 'playId' | 'questionVersionId' | 'attempt'>) =>
  `${playId} ${questionVersionId} ${attempt}`;

/**
 * Records an answer, and says whether it is new: one of the same key changes nothing, nor does one to a play that was left. Answers that come at the same time
 * are one statement, and all of them are committed when it returns.
 */
export const insertAnswer = prepared((db) => {
  const columns = sql.join(Object.values(getTableColumns(answer)), sql`, `);
  const statement = db
    .insert(answer)
    .select(
      sql`select ${columns} from json_populate_recordset(null::${answer}, ${sql.placeholder('rows')}::json) as answer
        join ${play} on ${play.id} = ${answer.playId} and ${play.leftAt} is null`,
    )
    .onConflictDoNothing()
    .returning({ playId: answer.playId, questionVersionId: answer.questionVersionId, attempt: answer.attempt })
    .prepare('insert_answers');
  return inBatches(async (rows: readonly Row[]) => {
    const first = new Map<string, Row>();
    for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
    // In one order everywhere, so that two processes with the same answers never wait for each other.
    const ordered = [...first].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const inserted = await statement.execute({ rows: recordset(answer, ordered) });
    const recorded = new Set(inserted.map(keyOf));
    return rows.map((row) => first.get(keyOf(row)) === row && recorded.has(keyOf(row)));
  });
});
