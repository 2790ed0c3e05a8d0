/** A page that shows Markdown as GitHub does: with its style, in one theme. It works from a file, without a server. Text to text, no I/O. */

export type Theme = 'light' | 'dark'

const BACKGROUND: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' }

/** What a page is made of. */
export interface MarkdownPage {
  /** The Markdown, rendered. */
  readonly html: string
  readonly theme: Theme
  /** Width of the text in pixels. */
  readonly width: number
  /** Addresses of the style sheets: GitHub's for the theme, and the one that names the font of the icons. */
  readonly styles: readonly string[]
  /** What relative addresses start at. */
  readonly base: string
}

/** The room around the text, in pixels. */
export const MARGIN = 24

/** The whole page. */
export const markdownPage = ({ html, theme, width, styles, base }: MarkdownPage): string => `<!doctype html>
<meta charset="utf-8">
<base href="${base}">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
<style>
html { background: ${BACKGROUND[theme]} }
body { box-sizing: content-box; width: ${width}px; margin: 0; padding: ${MARGIN}px }
.markdown-body { font-family: Arial, "Noto Color Emoji", sans-serif }
</style>
<body><article class="markdown-body">${html}</article>
`
