import { describe, expect, it } from 'vitest'
import { readWholeXml } from '../../../src/server/tables/workbook/xml.ts'
import { bytesSource } from '../setting/bytes.ts'
import { problemOf } from './reading.ts'

/** What reading tells, one after the other: tags with their attributes, texts put together. */
async function told(xml: string | Buffer, piece?: number): Promise<string[]> {
  const all: string[] = []
  let text = ''
  const tell = (what: string) => {
    if (text !== '') all.push(JSON.stringify(text))
    text = ''
    all.push(what)
  }
  const source = bytesSource(xml, piece)
  await readWholeXml(source.read(0, source.size), {
    open: (name, attributes) =>
      tell([name, ...[...attributes.all()].map(([key, value]) => `${key}=${value}`)].join(' ')),
    close: (name) => tell(`/${name}`),
    text: (found) => (text += found),
  })
  return all
}

const whole = `\uFEFF<?xml version="1.0"?>
<!-- a > b -- <c> --><a:root xmlns:a='urn:a' one = "1 &lt; &#x32;"
  two='"'><b/>x &amp; é🦜&#233;&#x1F99C;<![CDATA[<not & a tag>]]]]><?and 1 > 0?><c-d.e a:x=">"  />y</a:root>
<!-- the end -->`

describe('XML', () => {
  const expected = [
    `root xmlns:a=urn:a one=1 < 2 two="`,
    'b',
    '/b',
    '"x & é🦜é🦜<not & a tag>]]"',
    'c-d.e a:x=>',
    '/c-d.e',
    '"y"',
    '/root',
  ]

  it.each([1, 2, 3, 7, 64])('is read the same in pieces of %i bytes as in one', async (piece) => {
    expect(await told(whole, piece)).toEqual(expected)
  })

  it('tells nothing of an attribute that isn’t there, nor of one that only starts alike', async () => {
    let found: (string | undefined)[] = []
    const source = bytesSource('<a name="1" x:name="2" nam="3"/>')
    await readWholeXml(source.read(0, source.size), {
      open: (_, attributes) => (found = ['name', 'na', 'x:name', 'nam'].map((key) => attributes.get(key))),
    })
    expect(found).toEqual(['1', undefined, '2', '3'])
  })

  it.each([
    ['a tag that is never closed', '<a><b></b>'],
    ['a tag that is closed by another', '<a><b></a></b>'],
    ['a tag that is closed by a longer one', '<a></ab>'],
    ['a closing tag too many', '<a/></a>'],
    ['two outermost tags', '<a/><b/>'],
    ['text beside the outermost tag', '<a/>b'],
    ['text before it, and nothing else', 'name,email'],
    ['a tag that is cut', '<a b="1"'],
    ['a value without quotes', '<a b=1/>'],
    ['a value that isn’t closed', '<a b="1/>'],
    ['an attribute without a value', '<a b/>'],
    ['attributes without space between', '<a b="1"c="2"/>'],
    ['a tag without a name', '<a>< b/></a>'],
    ['a tag within a tag', '<a<b/>'],
    ['a slash in a tag', '<a / b="1">'],
    ['a letter that stands for itself', '<a>Ben & Jo</a>'],
    ['an entity that there isn’t', '<a>&nbsp;</a>'],
    ['an entity that is cut', '<a>&am</a>'],
    ['an entity in an attribute that isn’t one', '<a b="&b;"/>'],
    ['a number that is no letter', '<a>&#x110000;</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a comment that isn’t closed', '<a/><!-- b'],
    ['text that is marked as such and not closed', '<a><![CDATA[b</a>'],
    ['bytes that are no UTF-8', Buffer.from('<a>\xe9</a>', 'latin1')],
    ['a letter that is cut', Buffer.from('<a/><!--é-->').subarray(0, -4)],
  ])('that isn’t well formed is refused: %s', async (_, xml) => {
    expect(await problemOf(told(xml))).toMatchObject({ kind: 'broken_workbook' })
    expect(await problemOf(told(xml, 1))).toMatchObject({ kind: 'broken_workbook' })
  })
})
