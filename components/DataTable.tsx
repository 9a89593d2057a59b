/** A table of the article; a wide one scrolls by itself, by keyboard too. */
import { useTexts } from './texts.tsx';

interface DataTableProps {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
}

/** `12`, `3.4 %`, `–`: a first row that holds one of these is data, not names of columns. */
const HOLDS_NUMBER = /^[\s\p{P}\p{S}]*\d/u;

export function DataTable({ id, rows }: DataTableProps) {
  const { t } = useTexts();
  const [first = [], ...rest] = rows;
  const hasHead = rest.length > 0 && first.length > 1 && first.slice(1).every((cell) => cell !== '' && !HOLDS_NUMBER.test(cell));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div id={id} class="table-scroll" role="group" aria-label={t('table')} tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <tr>
              {first.map((cell, index) => (
                <th key={index} scope="col" dir="auto">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(hasHead ? rest : rows).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
