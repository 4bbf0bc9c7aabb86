import { refusedSize } from './fargate';

const size = (Cpu?: string | number, Memory?: string | number) => ({
  RequiresCompatibilities: ['FARGATE'],
  ...(Cpu !== undefined && { Cpu }),
  ...(Memory !== undefined && { Memory }),
});

test.each([
  [size('256', '512'), undefined],
  [size('.25 vCPU', '2 GB'), undefined],
  [size(4096, 30_720), undefined],
  [{ ...size('100', '100'), RequiresCompatibilities: ['EC2'] }, undefined],
  [size('256', '4096'), 'No Fargate configuration exists for given values.'],
  [size('300', '512'), 'No Fargate configuration exists for given values.'],
  [size(undefined, '512'), "Fargate requires that 'cpu' be defined at the task level."],
  [size('256'), "Fargate requires that 'memory' be defined at the task level."],
])('the size %j is refused with %s', (properties, expected) => {
  expect(refusedSize(properties)).toBe(expected);
});
