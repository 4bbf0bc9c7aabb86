import { element } from './xml';

test('structures, lists as members or repeated elements, times and omitted fields', () => {
  const answer = { Name: 'x', None: undefined, List: ['a', { B: 1 }], At: new Date(0), Yes: true, Empty: [] };
  expect(element('R', answer)).toBe(
    '<R><Name>x</Name><List><member>a</member><member><B>1</B></member></List><At>1970-01-01T00:00:00.000Z</At><Yes>true</Yes><Empty></Empty></R>',
  );
  expect(element('R', { List: ['a', 'b'] }, 'repeated')).toBe('<R><List>a</List><List>b</List></R>');
});

test('any text becomes valid XML', () => {
  expect(element('T', 'a < b & "c" > d\r\n\t')).toBe('<T>a &lt; b &amp; &quot;c&quot; &gt; d&#xD;\n\t</T>');
  expect(element('T', 'null \0 bell \u0007 emoji \u{1F600}')).toBe(
    '<T>null \uFFFD bell \uFFFD emoji \u{1F600}</T>',
  );
});
