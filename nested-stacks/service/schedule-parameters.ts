const group = 'Schedule';

/** When the service has no tasks, to save money where nobody works at night. */
export const scheduleParameters = {
  StopSchedule: {
    Type: 'String',
    Description:
      'Schedule on which all tasks stop, such as cron(0 20 ? * MON-FRI *). Leave empty to run always',
    Default: '',
    AllowedPattern: '|cron\\(.+\\)',
    ConstraintDescription:
      'must be a cron expression of six fields, such as cron(0 20 ? * MON-FRI *), or empty',
    label: 'Stop',
    group,
  },
  StartSchedule: {
    Type: 'String',
    Description: 'Schedule on which the tasks start again. Has no effect without StopSchedule',
    Default: 'cron(0 7 ? * MON-FRI *)',
    AllowedPattern: 'cron\\(.+\\)',
    ConstraintDescription: 'must be a cron expression of six fields, such as cron(0 7 ? * MON-FRI *)',
    label: 'Start',
    group,
  },
  ScheduleTimezone: {
    Type: 'String',
    Description: 'Time zone of the schedules',
    Default: 'Etc/UTC',
    AllowedPattern: '[A-Za-z]+(/[A-Za-z_+-]+[0-9]*)*',
    ConstraintDescription: 'must be a name of the IANA time zone database, such as Europe/Madrid',
    label: 'Time zone',
    group,
  },
} as const;
