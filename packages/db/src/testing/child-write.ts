import { connect } from '../connect.js';
import { answer } from '../schema/index.js';
import { mintAnswer } from './mint.js';

/**
 * A program for the kill test: writes answers into the embedded database until it is killed, and sends the number of each
 * attempt once its insert has returned. Arguments: folder, play, question version, first attempt.
 */
const [folder = '', playId = '', questionVersionId = '', first = ''] = process.argv.slice(2);
const { db } = await connect({ folder });
for (let attempt = Number(first); ; attempt++) {
  await db.insert(answer).values({ ...mintAnswer(playId, questionVersionId), attempt });
  process.send?.(attempt);
}
