/** The container's health check: exits with 0 if the service responds. The image has no curl. */
fetch(`http://127.0.0.1:${process.env.PORT || 8000}/health-check`, {
  signal: AbortSignal.timeout(4_000),
}).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
