import { describe, expect, it } from 'vitest';
import { LONGEST } from '../src/characters.ts';
import { normalize } from '../src/normalize.ts';

describe('normalize', () => {
  it.each([
    ['plain 550 text <jo@example.com>', 'plain 550 text <jo@example.com>'],
    ['550 a&lt;b&gt; &amp; c&#33;&#x21;', '550 a<b> & c!!'],
    ['<p>550 <b>No</b> such user</p>', ' 550  No  such user '],
    ['550 M=C3=BCller=20unknown', '550 Müller unknown'],
    ['550 soft=\nbreak =3D', '550 softbreak ='],
    ['Remote_host_said:_550_no', 'Remote host said: 550 no'],
    ['550 a_b c', '550 a_b c'],
    ['550 boÃ®te dÃ©sactivÃ©e', '550 boîte désactivée'],
    ['550 http://example.com/?a=FFx =20', '550 http://example.com/?a=FFx  '],
  ])('%s', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('reads the head and the tail of what is too long', () => {
    const text = `550 head ${'x'.repeat(LONGEST)} tail`;
    const read = normalize(text);
    expect(read.length).toBeLessThanOrEqual(LONGEST);
    expect(read.startsWith('550 head')).toBe(true);
    expect(read.endsWith(' tail')).toBe(true);
  });
});
