import { Generations } from './generations';

describe('a map of generations', () => {
  let time = 0;
  const map = () => {
    time = 0;
    return new Generations<string>(1_000, () => time);
  };

  it('keeps a value for a whole period', () => {
    const kept = map();
    time = 1_500;
    kept.set('a', 'first');
    time = 2_499;
    expect(kept.get('a')).toBe('first');
  });

  it('forgets a value after two periods, even if nobody asked in between', () => {
    const kept = map();
    kept.set('a', 'first');
    time = 2_000;
    expect(kept.get('a')).toBeUndefined();
  });

  it('forgets on two turns in a row', () => {
    const kept = map();
    kept.set('a', 'first');
    time = 1_000;
    expect(kept.get('a')).toBe('first');
    time = 2_000;
    expect(kept.get('a')).toBeUndefined();
  });

  it('answers the newest value, and none after a delete', () => {
    const kept = map();
    kept.set('a', 'first');
    time = 1_000;
    kept.set('a', 'second');
    expect(kept.get('a')).toBe('second');
    kept.delete('a');
    expect(kept.get('a')).toBeUndefined();
  });
});
