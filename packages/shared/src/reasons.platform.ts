// Reasons that any request may meet: who asks, how he asks, and what the machine can take.

export const PLATFORM_REASONS = {
  CHECK_FIELDS: {
    vi: 'Có thông tin chưa hợp lệ. Hãy kiểm tra các ô được đánh dấu.',
    en: 'Something is not right. Check the marked fields.',
  },
  UNEXPECTED: {
    vi: 'Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, gửi mã theo dõi cho quản trị viên.',
    en: 'Something went wrong on our side. Try again, or send the trace id to your administrator.',
  },
  TRY_LATER: {
    vi: 'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    en: 'The service is busy. Try again in a few minutes.',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy nội dung này, hoặc ông/bà không có quyền xem.',
    en: 'There is no such thing, or you may not see it.',
  },
  NOT_ALLOWED: {
    vi: 'Ông/bà không có quyền thực hiện việc này với chức vụ đang chọn.',
    en: 'Your acting post does not allow this.',
  },
  OUTSIDE_SCOPE: { vi: 'Cơ quan này nằm ngoài phạm vi quản lý của ông/bà.', en: 'That agency is outside your scope.' },
  SIGN_IN_FIRST: { vi: 'Hãy đăng nhập để tiếp tục.', en: 'Sign in to continue.' },
  WRONG_CREDENTIALS: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The sign-in name or the password is wrong.',
  },
  TOO_MANY_ATTEMPTS: {
    vi: 'Đã thử quá nhiều lần. Hãy thử lại sau {minutes} phút.',
    en: 'Too many attempts. Try again in {minutes} minutes.',
  },
  PASSWORD_TOO_SHORT: {
    vi: 'Mật khẩu phải có ít nhất {min} ký tự.',
    en: 'The password needs at least {min} characters.',
  },
  PASSWORD_TOO_COMMON: {
    vi: 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.',
    en: 'That password is too easy to guess. Choose another.',
  },
  PASSWORD_MUST_CHANGE: { vi: 'Hãy đổi mật khẩu trước khi tiếp tục.', en: 'Change your password before going on.' },
  PASSWORD_UNCHANGED: {
    vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
    en: 'The new password must differ from the present one.',
  },
  SESSION_ENDED: { vi: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.', en: 'Your session has ended. Sign in again.' },
  KEY_INVALID: {
    vi: 'Khóa API không đúng.',
    en: 'The API key is wrong.',
  },
  KEY_EXPIRED: {
    vi: 'Khóa API đã hết hạn. Người tạo khóa cần tạo khóa mới.',
    en: 'The API key has expired. Whoever made it makes a new one.',
  },
  KEY_REVOKED: { vi: 'Khóa API đã bị thu hồi.', en: 'The API key was revoked.' },
  KEY_POST_ENDED: {
    vi: 'Người tạo khóa API không còn giữ chức vụ đó hoặc tài khoản đang khóa.',
    en: 'Whoever made the API key no longer holds that post, or his account is closed.',
  },
  KEY_ENDED: {
    vi: 'Khóa này đã hết hiệu lực. Hãy tạo khóa mới.',
    en: 'That key has ended. Make a new one.',
  },
  KEY_SCOPE: {
    vi: 'Khóa API này không được cấp quyền {scope}.',
    en: 'This API key was not given the scope {scope}.',
  },
  IN_PERSON_ONLY: {
    vi: 'Việc này chỉ người dùng tự làm trong phiên đăng nhập, không làm bằng khóa API.',
    en: 'A person does this in a session of his own, never an API key.',
  },
  TOO_MANY_STREAMS: {
    vi: 'Đang mở quá nhiều kết nối nhận tin tức thời (tối đa {max} cho mỗi người). Hãy đóng bớt cửa sổ.',
    en: 'Too many live connections are open (at most {max} a person). Close some windows.',
  },
  TOO_MANY_KEYS: {
    vi: 'Chức vụ này đã có {max} khóa API còn hiệu lực. Hãy thu hồi bớt.',
    en: 'This post has {max} live API keys already. Revoke one first.',
  },
  CHOOSE_POST: { vi: 'Hãy chọn chức vụ để làm việc.', en: 'Choose the post you act in.' },
  POST_NOT_YOURS: { vi: 'Ông/bà không giữ chức vụ này vào hôm nay.', en: 'You do not hold that post today.' },
  INVITATION_ENDED: {
    vi: 'Thư mời đã hết hạn hoặc đã được sử dụng. Hãy đề nghị gửi lại.',
    en: 'The invitation has expired or was used. Ask for a new one.',
  },
  PERSON_DISABLED: {
    vi: 'Tài khoản đã bị khóa. Hãy liên hệ quản trị viên của cơ quan.',
    en: "The account is disabled. Ask your agency's administrator.",
  },
  LAST_ADMIN: {
    vi: 'Đây là quản trị viên cuối cùng, không thể khóa hoặc miễn nhiệm.',
    en: 'This is the last administrator and cannot be removed.',
  },
  IDENTIFIER_TAKEN: {
    vi: 'Địa chỉ thư điện tử hoặc số điện thoại này đã có người dùng.',
    en: 'That e-mail address or phone number is already in use.',
  },
  REQUIRED: { vi: 'Chưa nhập thông tin bắt buộc.', en: 'This is required.' },
  TOO_LONG: { vi: 'Nội dung dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  TOO_SHORT: { vi: 'Nội dung ngắn hơn {min} ký tự.', en: 'Shorter than {min} characters.' },
  TOO_MANY_ITEMS: { vi: 'Nhiều hơn {max} mục.', en: 'More than {max} items.' },
  OUT_OF_RANGE: { vi: 'Giá trị phải từ {min} đến {max}.', en: 'The value must be between {min} and {max}.' },
  PERIOD_BACKWARDS: { vi: 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.', en: 'The period ends before it begins.' },
  PERIOD_TOO_LONG: { vi: 'Kỳ không được quá {max} ngày.', en: 'The period may not exceed {max} days.' },
  HIDDEN_CHARACTERS: {
    vi: 'Nội dung có ký tự ẩn hoặc ký tự đổi chiều chữ. Hãy gõ lại thay vì dán.',
    en: 'The text holds hidden or direction-changing characters. Type it instead of pasting.',
  },
  NOT_A_DAY: {
    vi: 'Ngày không hợp lệ. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 01/03/2026.',
    en: 'Not a date. Write day/month/year, for example 01/03/2026.',
  },
  NOT_AN_EMAIL: { vi: 'Địa chỉ thư điện tử không hợp lệ.', en: 'Not an e-mail address.' },
  NOT_A_PHONE: { vi: 'Số điện thoại không hợp lệ.', en: 'Not a phone number.' },
  ALREADY_EXISTS: { vi: 'Nội dung này đã có.', en: 'This exists already.' },
  STALE_VERSION: {
    vi: 'Nội dung đã được người khác sửa trong lúc ông/bà đang xem. Hãy tải lại.',
    en: 'Someone changed this while you were looking at it. Load it again.',
  },
  WRONG_STATE: {
    vi: 'Không thực hiện được việc này ở trạng thái hiện tại.',
    en: 'That cannot be done in the present state.',
  },
  KEY_USED_OTHERWISE: {
    vi: 'Mã chống gửi trùng đã dùng cho một yêu cầu khác.',
    en: 'This idempotency key was used for another request.',
  },
  CURSOR_MALFORMED: { vi: 'Con trỏ trang không hợp lệ.', en: 'The page cursor is malformed.' },
  CURSOR_EXPIRED: {
    vi: 'Con trỏ này không còn dùng được: thay đổi chỉ giữ {days} ngày, hoặc dữ liệu đã được khôi phục. Hãy lấy latestCursor, đọc lại toàn bộ rồi theo dõi tiếp.',
    en: 'This cursor no longer holds: changes are kept for {days} days, or the data was restored. Take latestCursor, read everything anew, then follow on.',
  },
  PAGE_TOO_LARGE: { vi: 'Mỗi trang có từ 1 đến {max} dòng.', en: 'A page holds 1 to {max} rows.' },
  TOO_COMPLEX: { vi: 'Truy vấn quá nặng. Hãy chia nhỏ.', en: 'The query costs too much. Ask for less at once.' },
  TOO_DEEP: { vi: 'Truy vấn lồng quá {max} tầng.', en: 'The query is nested deeper than {max} levels.' },
  TOO_MANY_ALIASES: { vi: 'Truy vấn có quá {max} bí danh.', en: 'The query has more than {max} aliases.' },
  TOO_MANY_TOKENS: { vi: 'Truy vấn quá dài.', en: 'The query is too long.' },
  BODY_TOO_LARGE: { vi: 'Yêu cầu gửi lên quá lớn.', en: 'The request body is too large.' },
  TOO_MANY_JOBS: {
    vi: 'Ông/bà có {max} tác vụ chưa xong. Hãy đợi, hoặc hủy bớt trong mục Tác vụ.',
    en: 'You have {max} jobs that are not done. Wait for them, or cancel some under Jobs.',
  },
  RATE_LIMITED: {
    vi: 'Gửi quá nhiều yêu cầu. Hãy thử lại sau {seconds} giây.',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
} as const;
