/** An expression, time or time zone that Application Auto Scaling refuses. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
}
