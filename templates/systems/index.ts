import { comentarios } from './comentarios';
import { eks } from './eks';
import { fargate } from './fargate';
import { shared } from './shared';
import { site } from './site';

/** All systems. The first one is the default of the commands. */
export const systems = [comentarios, shared, fargate, eks, site] as const;
