// The matrix of a desk: an agency a row, an obligation a column; heads and names stay in sight while one scrolls.
import { OBLIGATIONS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { CellLink, useBoardWords } from './CellLink.js';
import type { Row } from './ObligationsPage.js';

export function BoardTable({ rows }: { readonly rows: readonly Row[] }) {
  const { nameIn } = useBoardWords();
  return (
    <table className="board">
      <caption className="unseen">{t`Mười ba nghĩa vụ theo từng cơ quan`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Cơ quan`}</th>
          {OBLIGATIONS.map(({ number, name, short }) => (
            <th key={number} scope="col" title={nameIn(name)}>
              <b>{number}</b>
              <span>{nameIn(short)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.agency.id}>
            <th scope="row">
              <AgencyName isTop={index === 0} row={row} />
            </th>
            {row.cells.map((cell) => (
              <td key={cell.number}>
                <CellLink agency={row.agency} cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AgencyName({ row: { agency }, isTop }: { readonly row: Row; readonly isTop: boolean }) {
  if (isTop || agency.children.length === 0)
    return (
      <Link className="quiet-link" params={{ id: agency.id }} to="/co-quan/$id">
        {agency.shortName}
      </Link>
    );
  return (
    <Link search={{ coQuan: agency.id }} title={t`Xem các đơn vị trực thuộc`} to="/ky-cuong">
      {agency.shortName} <span aria-hidden="true">›</span>
    </Link>
  );
}
