import { addressOf, hashOf, placeIn } from './place';

test.each([
  ['', '', 'todos', 'all'],
  ['', '#/', 'todos', 'all'],
  ['', '#/active', 'todos', 'active'],
  ['', '#!/completed', 'todos', 'completed'],
  ['', '#/other', 'todos', 'all'],
  ['?list=', '#new-todo', 'todos', 'all'],
  ['?list=a%2Fb%20c', '#/active', 'a/b c', 'active'],
])('the address %s%s shows the list %s, filter %s', (search, hash, list, filter) => {
  expect(placeIn({ search, hash })).toEqual({ list, filter });
});

test.each(['todos', 'a/b c', 'é&list=x#/'])('the address of the list %s shows it', (list) => {
  const { search, hash } = new URL(addressOf(list) + hashOf('completed'), 'http://localhost');
  expect(placeIn({ search, hash })).toEqual({ list, filter: 'completed' });
});
