/** The path of the console on the local endpoint. */
export const CONSOLE_PATH = '/_local/console/';
