// Single keys act on the page only when nothing else has a claim to them.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { turnKeys, useKeys } from './useKeys.js';

const pressed = jest.fn();

function Walk() {
  useKeys({ j: () => pressed('j'), enter: () => pressed('enter') });
  return (
    <>
      <input aria-label="Tìm" />
      <button type="button">Đôn đốc</button>
    </>
  );
}

beforeEach(() => {
  pressed.mockClear();
  turnKeys(true);
});

it('hears a key that is pressed on the page', async () => {
  render(<Walk />);
  await userEvent.keyboard('j{Enter}');
  expect(pressed.mock.calls).toEqual([['j'], ['enter']]);
});

it('leaves Enter to the button it is pressed on, and letters to the field they are typed in', async () => {
  render(<Walk />);
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.type(screen.getByRole('textbox'), 'jj{Enter}');
  expect(pressed).not.toHaveBeenCalled();
});

it('is silent for whoever turned the keys off', async () => {
  render(<Walk />);
  turnKeys(false);
  await userEvent.keyboard('j');
  expect(pressed).not.toHaveBeenCalled();
});
