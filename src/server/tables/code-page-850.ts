/**
 * The upper half of code page 850, which DOS and the console of Windows write in Western Europe; the platform has no
 * decoder for it. From unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT.
 */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/** Text of code page 850. */
export function decodeCodePage850(bytes: Uint8Array): string {
  // The lower half is the same, and so much the most of it that it is decoded at once.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replaceAll(/[\x80-\xff]/g, (letter) => upper[letter.charCodeAt(0) - 128] as string)
}
