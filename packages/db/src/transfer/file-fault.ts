const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission was refused',
  EPERM: 'permission was refused',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

/** Why the system would not read or write a file, in words for a person; nothing when the error is of another kind. */
export function fileFault(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? faults[String(error.code)] : undefined;
}
