import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { ApiError } from '../api';
import { clusterIn } from './arns';
import type { Service } from './service';
import type { Services } from './services';
import { refusedHook } from './strategy';

/**
 * Changes a service beside its stack: another task definition, count or configuration, or the same revision again. Returns
 * before the deployment is complete, as ECS does.
 */
export function updateService(services: Services, input: Data): [string, Service] {
  const found = services.find(clusterIn(input), String(entry(input, 'service') ?? ''));
  if (!found) throw new ApiError('ServiceNotFoundException', 'Service not found.');
  const [arn, service] = found;
  const properties = { ...service.properties, ...changesOf(services, input) };
  const refused = refusedHook(properties);
  if (refused !== undefined) throw new ApiError('InvalidParameterException', refused);
  const count = entry(input, 'desiredCount');
  services.redeploy(arn, {
    properties,
    ...(count !== undefined && { desired: Number(count) }),
    forced: entry(input, 'forceNewDeployment') === true,
  });
  return found;
}

function changesOf(services: Services, input: Data): DataObject {
  const asked = entry(input, 'taskDefinition');
  const configuration = entry(input, 'deploymentConfiguration');
  return {
    ...(asked !== undefined && { TaskDefinition: taskDefinitionOf(services, String(asked)) }),
    ...(configuration !== undefined && { DeploymentConfiguration: inTemplate(configuration) }),
  };
}

function taskDefinitionOf(services: Services, asked: string): string {
  const found = services.taskDefinition(asked);
  if (found !== undefined) return found;
  throw new ApiError('ClientException', 'TaskDefinition not found.');
}

/** The names of CloudFormation have an upper-case first letter. */
function inTemplate(data: Data): Data {
  if (Array.isArray(data)) return data.map(inTemplate);
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      inTemplate(value),
    ]),
  );
}
