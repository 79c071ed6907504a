const parent = process.ppid;
const lookEveryMs = 500;

/**
 * Runs `end` once npm is gone, where npm started us: it passes a signal to the shell between us, and that ends without passing it on.
 * Windows does not tell, for there a parent's id stays when it ends.
 */
export function whenNpmEnds(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end();
  }, lookEveryMs);
  look.unref();
}
