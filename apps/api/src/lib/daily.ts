const oneDay = 24 * 60 * 60 * 1_000;

/** Runs something now and every day, one run after the other. `stop` waits for the one that is running. */
export function daily(run: () => Promise<void>): { stop(): Promise<void> } {
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, oneDay);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
