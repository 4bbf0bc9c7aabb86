/** Every page and call of the console is below this path of the local endpoint. */
export const CONSOLE_PATH = '/_local/console/';
