// A form says what is wrong at the top and at the field, in the same words, and takes the keyboard there.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DayField } from './DayField.js';
import { Form } from './Form.js';
import { TextField } from './TextField.js';
import { useFields } from './useFields.js';

interface TrialProps {
  readonly onDone: (values: { title: string; due: string }) => void;
  readonly fromServer?: Readonly<Record<string, string>>;
}

function Trial({ onDone, fromServer }: TrialProps) {
  const form = useFields({ title: '', due: '' }, fromServer);
  const send = () => {
    const { title } = form.values;
    if (form.check({ title: title ? undefined : 'Xin ghi tên việc.' })) onDone(form.values);
  };
  return (
    <Form errors={form.errors} idOf={form.idOf} submit="Gửi" onSubmit={send}>
      <TextField field={form.bind('title')} label="Tên việc" />
      <DayField field={form.bind('due')} label="Hạn" />
    </Form>
  );
}

it('gathers the errors in a summary that has the focus and leads to the field', async () => {
  const onDone = jest.fn();
  render(<Trial onDone={onDone} />);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));

  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(onDone).not.toHaveBeenCalled();
  const field = screen.getByLabelText('Tên việc');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getAllByText('Xin ghi tên việc.')).toHaveLength(2);

  await userEvent.click(screen.getByRole('link', { name: 'Xin ghi tên việc.' }));
  expect(document.activeElement).toBe(field);
});

it('takes an error back as soon as the field changes', async () => {
  render(<Trial onDone={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
  await userEvent.type(screen.getByLabelText('Tên việc'), 'Rà soát');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows the error the server sent for a part of a field at that field', () => {
  render(<Trial fromServer={{ 'due.on': 'Thời hạn đã qua.' }} onDone={() => undefined} />);
  expect(screen.getByLabelText('Hạn').getAttribute('aria-invalid')).toBe('true');
});

it.each(['1/3/26', '01032026', '01-03-2026'])('reads the typed day %s as 01/03/2026', async (typed) => {
  const onDone = jest.fn();
  render(<Trial onDone={onDone} />);
  await userEvent.type(screen.getByLabelText('Tên việc'), 'Rà soát');
  const field = screen.getByLabelText<HTMLInputElement>('Hạn');
  await userEvent.type(field, typed);
  await userEvent.tab();
  expect(field.value).toBe('01/03/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
  expect(onDone).toHaveBeenCalledWith({ title: 'Rà soát', due: '2026-03-01' });
});
