import { hex } from './made-up';

/** The trees of parameters that AWS publishes for AMIs. */
const IMAGES =
  /^\/aws\/service\/(ecs\/optimized-ami|ami-[a-z-]+|bottlerocket|canonical|debian|eks|suse|redhat)\//;

/** A public parameter of SSM: an AMI's ID, or for ECS's `recommended` without a field, the JSON that AWS gives. */
export function publicParameter(name: string, region: string): string | undefined {
  if (name.startsWith('/aws/service/global-infrastructure/')) return name.split('/').at(-2);
  if (!IMAGES.test(name)) return undefined;
  const image = `ami-0${hex(`${region}${name.replace(/\/image_id$/, '')}`, 16)}`;
  if (!name.endsWith('/recommended')) return image;
  return JSON.stringify({
    schema_version: 1,
    image_name: name.split('/').slice(3, -1).join('-'),
    image_id: image,
    os: 'Linux',
  });
}
