import type { Handle, StackBuilder } from '../../src/template';
import { ECS } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import type { nameParameter } from '../shared/parameters';

/** What clusters with nodes and clusters on Fargate have in common. */
export function addCluster(
  { parameters, add }: StackBuilder<typeof nameParameter>,
  Configuration?: ECS.ClusterProperties['Configuration'],
): Handle<ECS.Cluster> {
  return add(
    'Cluster',
    new ECS.Cluster({
      ClusterName: parameters.Name,
      ClusterSettings: [{ Name: 'containerInsights', Value: 'enhanced' }],
      Configuration,
    }),
    {
      Metadata: exceptions({
        'CT.ECS.PR.2': 'The value enhanced, which is newer than the control, includes what enabled collects.',
      }),
    },
  );
}
