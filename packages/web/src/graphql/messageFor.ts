// The words a person reads when an operation fails: by the server's reason, never by its English.
import { isReason, sentence } from '@ky-cuong/shared';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { CombinedError } from 'urql';

type Extensions = Record<string, unknown>;

function textOf(extensions: Extensions | undefined, name: string): string | undefined {
  const value = extensions?.[name];
  return typeof value === 'string' ? value : undefined;
}

function paramsOf(extensions: Extensions | undefined): Record<string, string | number> {
  const params = extensions?.['params'];
  return typeof params === 'object' && params !== null ? (params as Record<string, string | number>) : {};
}

function byCode(code: string | undefined): string | undefined {
  switch (code) {
    case 'UNAUTHENTICATED':
      return t`Phiên làm việc đã hết. Xin đăng nhập lại.`;
    case 'FORBIDDEN':
      return t`Vai trò của bạn không được làm việc này.`;
    case 'NOT_FOUND':
      return t`Không có việc này, hoặc nó ngoài phạm vi của bạn.`;
    case 'CONFLICT':
      return t`Người khác vừa sửa việc này. Xin xem lại rồi làm tiếp.`;
    case 'RATE_LIMITED':
      return t`Bạn thao tác quá nhanh. Xin chờ một lát rồi thử lại.`;
    case 'UNAVAILABLE':
      return t`Hệ thống đang bận. Xin thử lại sau ít phút.`;
    default:
      return undefined;
  }
}

// What was read again meanwhile stands on the screen; who was faster is named.
function staleSentence(extensions: Extensions | undefined): string | undefined {
  const changedBy = paramsOf(extensions)['changedBy'];
  return changedBy ? t`${changedBy} vừa sửa việc này; trang đã hiện bản mới. Xin xem lại rồi gửi lần nữa.` : undefined;
}

function sentenceOf(extensions: Extensions | undefined): string | undefined {
  const reason = textOf(extensions, 'reason');
  if (reason === 'STALE_VERSION') return staleSentence(extensions) ?? byCode('CONFLICT');
  const language = i18n.locale === 'en' ? 'en' : 'vi';
  if (isReason(reason)) return sentence(reason, language, paramsOf(extensions));
  return byCode(textOf(extensions, 'code'));
}

export function messageFor(error: CombinedError): string {
  const first = error.graphQLErrors[0];
  if (!first) return t`Chưa kết nối được máy chủ. Xin kiểm tra mạng rồi thử lại.`;
  return (
    sentenceOf(first.extensions) ?? t`Có lỗi ngoài dự tính. Xin thử lại; nếu còn lỗi, xin báo quản trị kèm mã dưới đây.`
  );
}

/** The number that finds this failure in the server's log. */
export function traceOf(error: CombinedError): string | undefined {
  return textOf(error.graphQLErrors[0]?.extensions, 'traceId');
}

/** The same words, each at the field it speaks of: `input.` is dropped, what names no field stays out. */
export function fieldMessages(error: CombinedError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { extensions } of error.graphQLErrors) {
    const field = textOf(extensions, 'field')?.replace(/^input\./, '');
    const words = sentenceOf(extensions);
    if (field && words) messages[field] = words;
  }
  return messages;
}
