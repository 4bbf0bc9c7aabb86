import { ServiceDeployment } from './service-deployment';

const revision = { createdAt: 0, settings: {}, taskDefinition: 'task', definition: {}, loadBalancers: [] };
const deployment = (rollbackOf?: ServiceDeployment) => new ServiceDeployment(revision, {}, { rollbackOf });

test('a deployment is pending, in progress, and successful', async () => {
  const one = deployment();
  expect([one.status, one.state, one.startedAt]).toEqual(['PENDING', 'IN_PROGRESS', undefined]);
  one.start();
  expect([one.status, one.isOpen]).toEqual(['IN_PROGRESS', true]);
  one.complete();
  expect([one.status, one.state, one.isOngoing]).toEqual(['SUCCESSFUL', 'COMPLETED', false]);
  await one.settled;
});

test('a rollback is requested, in progress and successful, and only then the deployment settles', async () => {
  const given = deployment();
  given.start();
  given.requestRollback('alarm');
  expect([given.status, given.isOpen, given.isOngoing]).toEqual(['ROLLBACK_REQUESTED', false, true]);
  const back = deployment(given);
  back.start();
  expect(given.status).toBe('ROLLBACK_IN_PROGRESS');
  const pending = await Promise.race([given.settled, Promise.resolve('pending')]);
  expect(pending).toBe('pending');
  back.complete();
  expect([given.status, given.state]).toEqual(['ROLLBACK_SUCCESSFUL', 'FAILED']);
  await expect(given.settled).rejects.toMatchObject({ failure: 'alarm' });
});

test('a rollback that fails leaves both deployments failed', async () => {
  const given = deployment();
  given.start();
  given.requestRollback('circuit breaker');
  const back = deployment(given);
  back.stop('circuit breaker');
  expect([given.status, back.status]).toEqual(['ROLLBACK_FAILED', 'STOPPED']);
  await expect(given.settled).rejects.toThrow('ECS Deployment Circuit Breaker was triggered');
});

test('a finished deployment cannot be stopped', () => {
  const one = deployment();
  one.start();
  one.complete();
  expect(() => one.stop('stop request')).toThrow(RangeError);
});
