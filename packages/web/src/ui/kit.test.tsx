// The kit's promises: states that say what to do, pickers that do not mind accents, nothing said by colour alone.
import { useState } from 'react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tags } from './Chips.js';
import { Dialog } from './Dialog.js';
import { Facts } from './Facts.js';
import { Loading } from './Loading.js';
import { Pager } from './Pager.js';
import { PickField } from './PickField.js';
import { Problem } from './Problem.js';
import { StatusDot } from './StatusDot.js';
import { Table } from './Table.js';
import { Toasts, useSay } from './Toast.js';

it('shows no skeleton before 200 ms', () => {
  jest.useFakeTimers();
  const { container } = render(<Loading rows={2} />);
  expect(container.querySelector('.seen')).toBeNull();
  act(() => {
    jest.advanceTimersByTime(200);
  });
  expect(container.querySelectorAll('.seen .bone')).toHaveLength(2);
  jest.useRealTimers();
});

it('says what failed, the code, and offers another try', async () => {
  const onRetry = jest.fn();
  render(<Problem code="ab12" message="Chưa kết nối được." onRetry={onRetry} />);
  expect(within(screen.getByRole('alert')).getByText('Mã lỗi: ab12')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('marks a state by shape and word, not by colour alone', () => {
  render(
    <StatusDot shape="flag" tone="late">
      Quá hạn 12 ngày
    </StatusDot>,
  );
  expect(screen.getByText('Quá hạn 12 ngày').className).toBe('status flag tone-late');
});

it('draws a share as a meter that speaks', () => {
  render(<Facts facts={[{ value: '31/42', name: 'cơ quan đã quán triệt', share: [31, 42] }]} />);
  expect(screen.getByRole('progressbar', { name: 'cơ quan đã quán triệt' }).getAttribute('aria-valuenow')).toBe('74');
});

it('lets each filter be taken off, and all at once', async () => {
  const onRemove = jest.fn();
  const onClear = jest.fn();
  render(<Tags tags={[{ name: 'Y tế', onRemove }]} onClear={onClear} />);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ lọc Y tế' }));
  await userEvent.click(screen.getByRole('button', { name: 'Xóa lọc' }));
  expect(onRemove).toHaveBeenCalledTimes(1);
  expect(onClear).toHaveBeenCalledTimes(1);
});

it('marks the late row of a table and hides empty cells on cards', () => {
  render(
    <Table
      columns={[
        { key: 'name', head: 'Việc', cell: ({ name }) => name },
        { key: 'why', head: 'Vì sao', cell: () => null },
      ]}
      items={[{ name: 'Số hóa', isLate: true }]}
      keyOf={({ name }) => name}
      label="Nhiệm vụ"
      toneOf={({ isLate }) => (isLate ? 'late' : undefined)}
    />,
  );
  const table = screen.getByRole('table', { name: 'Nhiệm vụ' });
  expect(table.querySelector('tbody tr')?.className).toBe('tone-late');
  expect(table.querySelectorAll('td.empty-cell')).toHaveLength(1);
});

it('counts what is shown and asks for more', async () => {
  const onMore = jest.fn();
  render(<Pager hasMore isLoading={false} shown={50} total={152} onMore={onMore} />);
  expect(screen.getByRole('status').textContent).toBe('Đang xem 50 trong 152');
  await userEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));
  expect(onMore).toHaveBeenCalledTimes(1);
});

it('finds a choice without its accents', async () => {
  function Trial() {
    const [value, setValue] = useState('');
    return (
      <PickField
        choices={[
          { value: 'a', label: 'Sở Nội vụ' },
          { value: 'b', label: 'UBND huyện Lấp Vò' },
        ]}
        field={{ name: 'agency', id: 'agency', value, onChange: setValue }}
        label="Cơ quan"
      />
    );
  }
  render(<Trial />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Cơ quan' });
  await userEvent.type(field, 'lap vo');
  const options = await screen.findAllByRole('option', { hidden: true });
  expect(options.map(({ textContent }) => textContent)).toEqual(['UBND huyện Lấp Vò']);
  await userEvent.click(options[0] ?? field);
  expect(field.value).toBe('UBND huyện Lấp Vò');
});

it('opens a dialog with a name and closes it by its button', async () => {
  const onClose = jest.fn();
  render(
    <Dialog title="Trả lại" onClose={onClose}>
      Lý do
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: 'Trả lại' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('offers to take an act back, once', async () => {
  const undo = jest.fn();
  function Trial() {
    const say = useSay();
    return (
      <button type="button" onClick={() => say('Đã đôn đốc.', { undo })}>
        Làm
      </button>
    );
  }
  render(
    <Toasts>
      <Trial />
    </Toasts>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Làm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Đã đôn đốc.')).toBeNull();
});
