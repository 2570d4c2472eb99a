type Paint = (text: string) => string

/** What a text is, not how it looks: one place decides on colours. */
export interface Style {
  readonly error: Paint
  readonly warning: Paint
  readonly notice: Paint
  readonly success: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly place: Paint
}

const plain: Paint = (text) => text

const PLAIN: Style = {
  error: plain,
  warning: plain,
  notice: plain,
  success: plain,
  strong: plain,
  faint: plain,
  place: plain,
}

/** ANSI's eight basic colours, which every terminal theme keeps readable. */
const COLOURED: Style = {
  error: paint(31, 39),
  warning: paint(33, 39),
  notice: paint(36, 39),
  success: paint(32, 39),
  strong: paint(1, 22),
  faint: paint(2, 22),
  place: paint(36, 39),
}

/** The style for a terminal with or without colours. */
export function styleFor(colour: boolean): Style {
  return colour ? COLOURED : PLAIN
}

function paint(open: number, close: number): Paint {
  return (text) => (text === '' ? '' : `\u001B[${open}m${text}\u001B[${close}m`)
}
