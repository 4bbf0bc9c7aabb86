import { comentarios } from './comentarios';

/** All systems. The first one is the default of the commands. */
export const systems = [comentarios] as const;
