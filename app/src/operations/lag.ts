const sampleMs = 250;

/** Measures how late the event loop runs its timers. */
export function watchLag(): { lag: () => number; stop: () => void } {
  let expected = performance.now() + sampleMs;
  let lag = 0;
  const timer = setInterval(() => {
    const time = performance.now();
    lag = Math.max(0, time - expected);
    expected = time + sampleMs;
  }, sampleMs);
  timer.unref();
  return { lag: () => lag, stop: () => clearInterval(timer) };
}
