/** The guard of XML documents. Beside `escape.ts`, since the action writes none. */
import { escapeMarks } from './escape.ts'
import { visibleLines } from './visible.ts'

/** Code units that XML 1.0 has no place for, and that are no control characters. */
const NOT_XML = /[\uFFFE\uFFFF]/g

/** Lines of text for an element or a quoted attribute; what XML cannot hold is replaced as on a page. */
export const xmlText = (text: string): string => escapeMarks(visibleLines(text).replace(NOT_XML, '\uFFFD')).replaceAll("'", '&apos;')
