import { DataFolderBusy } from '../errors.js';
import { type FolderLock, lockFolder } from '../lock/lock-folder.js';

/**
 * A program for the lock's tests. For each folder it is sent, it tries to hold that folder and answers with the process id
 * of who does: its own, or the one that the refusal names. It goes on holding until it is killed or its parent is gone.
 */
const held: FolderLock[] = [];

process.on('message', async (folder: string) => {
  try {
    held.push(await lockFolder(folder));
    process.send?.(process.pid);
  } catch (error) {
    process.send?.(error instanceof DataFolderBusy ? error.pid : String(error));
  }
});
process.send?.('ready');
