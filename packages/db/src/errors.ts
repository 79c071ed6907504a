/** Something about the database that a person running Quoth can put right. `message` is one sentence for that person. */
export abstract class DatabaseError extends Error {
  abstract readonly code:
    | 'data-folder-busy'
    | 'data-folder-empty'
    | 'data-folder-unusable'
    | 'database-not-postgres'
    | 'database-unreachable'
    | 'database-not-migrated'
    | 'transfer-refused';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Another process holds the data folder. `pid` is that process, when it could be told. */
export class DataFolderBusy extends DatabaseError {
  readonly code = 'data-folder-busy';

  constructor(
    folder: string,
    readonly pid: number | undefined,
  ) {
    const holder = pid === undefined ? 'another process' : `process ${pid}`;
    super(`The data folder ${folder} is in use by ${holder}: stop that one first, or choose another folder.`);
  }
}

/** A database was to be read where there is none. Nothing was made. */
export class DataFolderEmpty extends DatabaseError {
  readonly code = 'data-folder-empty';

  constructor(folder: string) {
    super(`There is no database in the data folder ${folder}: is that the folder that you mean?`);
  }
}

/** The data folder cannot be made, or nothing can be written in it. */
export class DataFolderUnusable extends DatabaseError {
  readonly code = 'data-folder-unusable';

  constructor(folder: string, cause: unknown) {
    super(
      `The data folder ${folder} cannot be used (${reasonOf(cause)}): check who may write there, or choose another.`,
      {
        cause,
      },
    );
  }
}

/** The address of the database is not one of Postgres. It is not in the message, because it may hold a password. */
export class DatabaseNotPostgres extends DatabaseError {
  readonly code = 'database-not-postgres';

  constructor() {
    super('DATABASE_URL has to begin with postgres://, as in postgres://user:password@host/database.');
  }
}

/** Postgres does not answer, refuses the login, or does not know the database. `place` never holds the password. */
export class DatabaseUnreachable extends DatabaseError {
  readonly code = 'database-unreachable';

  constructor(place: string, cause: unknown) {
    super(`The database ${place} cannot be reached (${reasonOf(cause)}): check DATABASE_URL and that Postgres runs.`, {
      cause,
    });
  }
}

/** The tables cannot be made, or not be brought up to date; those that there are stay as they were. */
export class DatabaseNotMigrated extends DatabaseError {
  readonly code = 'database-not-migrated';

  constructor(place: string, cause: unknown) {
    // Since Postgres 15 only the owner of a database may make tables in it.
    const remedy =
      codeOf(cause) === '42501'
        ? 'let its user own that database, or GRANT it CREATE on the database and on its schema public'
        : 'see that there is room for it, that it may be written, and that no other program keeps its tables there';
    super(`The tables of the database ${place} cannot be made or brought up to date (${reasonOf(cause)}): ${remedy}.`, {
      cause,
    });
  }
}

/** An export or import that was not done; nothing has changed. */
export class TransferRefused extends DatabaseError {
  readonly code = 'transfer-refused';
}

/** What went wrong at the bottom of it, in the words of the system or the database. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}

/** The code of the system or the database ("ENOSPC", "42501"), wherever among the causes it stands. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}
