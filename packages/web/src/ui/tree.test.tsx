// The tree's promises: grown from what names its upper, walked by arrows, opened and closed by left and right.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { branchesOf } from './branches.js';
import { Tree, useClosed } from './Tree.js';

const items = [
  { key: 'a', above: null, name: 'Công điện' },
  { key: 'b', above: 'a', name: 'Điểm 1' },
  { key: 'c', above: 'b', name: 'Việc' },
  { key: 'd', above: 'a', name: 'Điểm 2' },
  { key: 'e', above: 'gone', name: 'Lẻ' },
];

function Grown() {
  const { closed, turn } = useClosed();
  return (
    <Tree
      body={({ key, name }) => <a href={`#${key}`}>{name}</a>}
      branches={branchesOf(items)}
      closed={closed}
      isHere={({ key }) => key === 'b'}
      label="Mạch"
      rest={({ key }) => key === 'd' && <button type="button">Xem thêm 3</button>}
      onTurn={turn}
    />
  );
}

it('hangs each thing on what it names, and what names nobody known on nothing', () => {
  expect(branchesOf(items)).toMatchObject([
    {
      key: 'a',
      children: [
        { key: 'b', children: [{ key: 'c', children: [] }] },
        { key: 'd', children: [] },
      ],
    },
    { key: 'e', children: [] },
  ]);
});

it('is walked by arrows, opened and closed, and entered', async () => {
  render(<Grown />);
  const names = () => screen.getAllByRole('treeitem').map(({ dataset }) => dataset['key']);
  const at = () => (document.activeElement as HTMLElement).dataset['key'];
  expect(names()).toEqual(['a', 'b', 'c', 'd', 'e']);
  await userEvent.tab();
  expect(at()).toBe('a');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(at()).toBe('c');
  await userEvent.keyboard('{ArrowLeft}');
  expect(at()).toBe('b');
  await userEvent.keyboard('{ArrowLeft}');
  expect(names()).toEqual(['a', 'b', 'd', 'e']);
  await userEvent.keyboard('{ArrowRight}');
  expect(names()).toEqual(['a', 'b', 'c', 'd', 'e']);
  await userEvent.keyboard('{End}');
  expect(at()).toBe('e');
  await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
  expect(window.location.hash).toBe('#b');
});

it('says which one was asked for, how deep each stands, and what there is more', () => {
  render(<Grown />);
  const [a, b, c, d] = screen.getAllByRole('treeitem');
  expect([a, b, c].map((item) => item?.getAttribute('aria-level'))).toEqual(['1', '2', '3']);
  expect(b?.getAttribute('aria-current')).toBe('true');
  expect(d?.getAttribute('aria-expanded')).toBe('true');
  expect(c?.hasAttribute('aria-expanded')).toBe(false);
  expect(screen.getByRole('button', { name: 'Xem thêm 3' })).toBeTruthy();
});
