/** How the reader page looks: what a reader can choose among, from least to most where there is an order. */

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export const TYPEFACES = ['serif', 'sans', 'legible', 'dyslexic'] as const;
/** Percent of the usual size. */
export const SIZES = [80, 90, 100, 110, 125, 140, 160, 180, 200] as const;
/** Characters a line, about. */
export const WIDTHS = [45, 55, 65, 75, 85, 100] as const;
/** Line height as a multiple of the type's size. */
export const SPACINGS = [1.3, 1.45, 1.6, 1.8, 2, 2.3] as const;

export interface ReadingStyle {
  readonly theme: (typeof THEMES)[number];
  readonly typeface: (typeof TYPEFACES)[number];
  readonly size: (typeof SIZES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly spacing: (typeof SPACINGS)[number];
}

export const USUAL_STYLE: ReadingStyle = { theme: 'auto', typeface: 'serif', size: 100, width: 65, spacing: 1.6 };

/** What the style sheets read: attributes and custom properties for the element around what is read. */
export function toStyleProps({ typeface, size, width, spacing }: ReadingStyle) {
  return {
    'data-typeface': typeface,
    style: { '--reading-size': `${size / 100}`, '--reading-width': `${width}`, '--reading-leading': `${spacing}` },
  };
}
