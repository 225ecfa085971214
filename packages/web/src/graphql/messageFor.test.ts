// The words of a failure come from its reason and code, never from the server's English.
import { i18n } from '@lingui/core';
import { CombinedError } from 'urql';
import { GraphQLError } from 'graphql';
import { fieldMessages, messageFor, traceOf } from './messageFor.js';

function failed(...extensions: readonly Record<string, unknown>[]): CombinedError {
  return new CombinedError({
    graphQLErrors: extensions.map((facts) => new GraphQLError('english words', { extensions: facts })),
  });
}

afterEach(() => i18n.activate('vi'));

describe('messageFor', () => {
  it('speaks by the reason, in the language of the person', () => {
    const error = failed({ code: 'INVALID_INPUT', reason: 'DEADLINE_IN_PAST' });
    const vi = messageFor(error);
    expect(vi).not.toContain('english');
    i18n.load('en', {});
    i18n.activate('en');
    expect(messageFor(error)).not.toBe(vi);
  });

  it('names who was faster', () => {
    const error = failed({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      params: { version: 5, changedBy: 'Lê Văn Thử' },
    });
    expect(messageFor(error)).toBe('Lê Văn Thử vừa sửa việc này; trang đã hiện bản mới. Xin xem lại rồi gửi lần nữa.');
  });

  it.each([
    ['FORBIDDEN', 'Vai trò của bạn không được làm việc này.'],
    ['UNAUTHENTICATED', 'Phiên làm việc đã hết. Xin đăng nhập lại.'],
    ['NOT_FOUND', 'Không có việc này, hoặc nó ngoài phạm vi của bạn.'],
  ])('falls back on the code %s', (code, words) => {
    expect(messageFor(failed({ code }))).toBe(words);
  });

  it('never shows what it does not know', () => {
    expect(messageFor(failed({ code: 'SOMETHING', reason: 'NEW_ONE' }))).toBe(
      'Có lỗi ngoài dự tính. Xin thử lại; nếu còn lỗi, xin báo quản trị kèm mã dưới đây.',
    );
  });

  it('says so when the server cannot be reached', () => {
    expect(messageFor(new CombinedError({ networkError: new Error('fetch failed') }))).toBe(
      'Chưa kết nối được máy chủ. Xin kiểm tra mạng rồi thử lại.',
    );
  });
});

describe('fieldMessages', () => {
  it('puts each sentence at its field and leaves out what names none', () => {
    const error = failed(
      { code: 'INVALID_INPUT', reason: 'DEADLINE_IN_PAST', field: 'input.term.on' },
      { code: 'CONFLICT', reason: 'STALE_VERSION' },
    );
    expect(Object.keys(fieldMessages(error))).toEqual(['term.on']);
  });
});

describe('traceOf', () => {
  it('hands on the code that finds the failure in the log', () => {
    expect(traceOf(failed({ code: 'INTERNAL', traceId: 'ab12' }))).toBe('ab12');
    expect(traceOf(failed({ code: 'INTERNAL' }))).toBeUndefined();
  });
});
