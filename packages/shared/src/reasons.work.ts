// Reasons that come from the work itself: agencies, people, documents, deadlines, tasks and files.

export const WORK_REASONS = {
  AGENCY_NOT_THERE: {
    vi: 'Cơ quan này không tồn tại vào ngày đã chọn.',
    en: 'That agency does not exist on that day.',
  },
  AGENCY_ITS_OWN_ANCESTOR: {
    vi: 'Một cơ quan không thể trực thuộc chính mình hoặc cấp dưới của mình.',
    en: 'An agency cannot stand below itself.',
  },
  AGENCY_HAS_CHILDREN: {
    vi: 'Cơ quan còn đơn vị trực thuộc. Hãy chuyển các đơn vị này trước.',
    en: 'The agency still has agencies below it. Move them first.',
  },
  AGENCY_HAS_OPEN_WORK: {
    vi: 'Cơ quan còn việc chưa xong. Hãy chọn cơ quan kế tục.',
    en: 'The agency still has open work. Name its successor.',
  },
  WORK_OPEN_UNTIL_THEN: {
    vi: 'Cơ quan còn việc chưa xong: việc chỉ được chuyển giao vào ngày cuối cùng. Hãy kết thúc hoạt động vào đúng ngày đó.',
    en: 'The agency still has open work, which is handed over on its last day only. End it on that day.',
  },
  AGENCY_ENDING: {
    vi: 'Cơ quan này kết thúc hoạt động sau ngày {day}. Hãy giao cho cơ quan kế tục.',
    en: 'That agency ends after {day}. Give the work to its successor.',
  },
  AGENCY_HAS_PEOPLE: {
    vi: 'Cơ quan còn người đang giữ chức vụ. Hãy kết thúc bổ nhiệm trước.',
    en: 'People still hold posts there. End their appointments first.',
  },
  CODE_TAKEN: { vi: 'Mã này đang được cơ quan khác sử dụng.', en: 'Another agency uses that code now.' },
  CODE_MALFORMED: {
    vi: 'Mã định danh cơ quan không đúng dạng, ví dụ H20.14.',
    en: 'Not an agency code; one looks like H20.14.',
  },
  SPEAKER_REQUIRED: {
    vi: 'Hãy ghi tên hoặc chức vụ người đã chỉ đạo.',
    en: 'Name the person who gave the direction, or his office.',
  },
  RECORDER_CANNOT_CONFIRM: {
    vi: 'Người ghi lại chỉ đạo không tự xác nhận. Hãy để người khác trong văn phòng xác nhận.',
    en: 'Who recorded a direction does not confirm it himself; somebody else of the office does.',
  },
  SIDEWAYS_ASSIGNMENT: { vi: 'Không giao việc cho cơ quan ngang cấp.', en: 'Work is not assigned sideways.' },
  UPWARD_ASSIGNMENT: { vi: 'Không giao việc cho cơ quan cấp trên.', en: 'Work is not assigned upwards.' },
  NEEDS_REQUEST: {
    vi: 'Sở chỉ giao việc cho địa phương khi được Chủ tịch UBND tỉnh chỉ định chủ trì; nếu không, hãy gửi văn bản đề nghị.',
    en: 'A department assigns to a locality only when the chair names it lead; otherwise it sends a request.',
  },
  TWO_HEADS: {
    vi: 'Cơ quan đã có người đứng đầu trong thời gian này.',
    en: 'The agency already has a head at that time.',
  },
  HEAD_MISSING: { vi: 'Cơ quan {agency} chưa có người đứng đầu.', en: 'The agency {agency} has no head.' },
  ALREADY_APPOINTED: {
    vi: 'Người này đã giữ chức vụ đó tại cơ quan.',
    en: 'The person already holds that post there.',
  },
  NO_CONTACT: {
    vi: 'Người này chưa có địa chỉ thư điện tử hay số điện thoại để mời.',
    en: 'The person has no e-mail address or phone number to be invited by.',
  },
  NOT_APPOINTED_THERE: {
    vi: 'Người này không công tác tại cơ quan đã chọn.',
    en: 'The person holds no post in that agency.',
  },
  NOT_A_CLERKS_HEAD: {
    vi: 'Văn thư, chuyên viên giúp việc phải gắn với một lãnh đạo cùng cơ quan.',
    en: 'A clerk must assist a leader of the same agency.',
  },
  PERIOD_REVERSED: { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'It must not end before it starts.' },
  DAY_IN_PAST: { vi: 'Ngày phải từ hôm nay trở đi.', en: 'The day must not be in the past.' },
  DAY_IN_FUTURE: { vi: 'Ngày không được sau hôm nay.', en: 'The day must not be in the future.' },
  DEADLINE_IN_PAST: { vi: 'Hạn phải từ hôm nay trở đi.', en: 'The deadline must not be in the past.' },
  DEADLINE_NOT_WORKING_DAY: {
    vi: 'Hạn rơi vào ngày nghỉ. Ngày làm việc tiếp theo là {day}.',
    en: 'The deadline falls on a day off. The next working day is {day}.',
  },
  DEADLINE_AFTER_PARENT: {
    vi: 'Hạn phải trước hoặc bằng hạn của nhiệm vụ cấp trên ({day}).',
    en: 'The deadline must not be later than that of the task above ({day}).',
  },
  DEADLINE_MISSING: {
    vi: 'Nhiệm vụ này không có thời hạn nên không có gì để gia hạn.',
    en: 'This task has no deadline that could be extended.',
  },
  EXTENSION_TOO_LATE: {
    vi: 'Hạn đã qua ({day}). Chỉ xin hoặc cho gia hạn khi chưa quá hạn.',
    en: 'The deadline has passed ({day}). An extension is asked for and granted before it.',
  },
  EXTENSION_ALREADY_ASKED: {
    vi: 'Đã xin gia hạn đến {day}, đang chờ quyết định.',
    en: 'An extension to {day} has been asked for and waits for a decision.',
  },
  EXTENSION_NOT_ASKED: {
    vi: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No extension has been asked for.',
  },
  EXTENSION_NOT_LATER: {
    vi: 'Hạn mới phải sau hạn hiện nay ({day}).',
    en: 'The new deadline must be later than the present one ({day}).',
  },
  TERM_TOO_LONG: { vi: 'Thời hạn dài quá {max} ngày.', en: 'The term is longer than {max} days.' },
  SECRET_GRADE_REFUSED: {
    vi: 'Văn bản mật ({grade}) không được đưa lên hệ thống này. Không có nội dung nào được lưu.',
    en: 'A secret document ({grade}) must not enter this system. Nothing of it was stored.',
  },
  NUMBER_TAKEN: {
    vi: 'Số, ký hiệu này đã có trong sổ của năm {year}.',
    en: 'That number is already in the register of {year}.',
  },
  NUMBER_MALFORMED: {
    vi: 'Số, ký hiệu không đúng dạng, ví dụ 15/QĐ-UBND.',
    en: 'Not a document number; one looks like 15/QĐ-UBND.',
  },
  UNIT_MALFORMED: {
    vi: 'Ký hiệu đơn vị soạn thảo hoặc lĩnh vực không đúng dạng, ví dụ NC hoặc KSTTHC.',
    en: 'Not the abbreviation of a drafting unit or field; one looks like NC or KSTTHC.',
  },
  UNIT_NOT_IN_NUMBER: {
    vi: 'Số, ký hiệu đã nhập không có ký hiệu {unit}. Hãy sửa một trong hai.',
    en: 'The number that was typed does not carry {unit}. Mend one of the two.',
  },
  NUMBER_REQUIRED: {
    vi: 'Văn bản từ cơ quan ngoài phải có số, ký hiệu.',
    en: 'A document from outside needs its number.',
  },
  UNKNOWN_DOCUMENT_TYPE: { vi: 'Loại văn bản không có trong danh mục.', en: 'That document type is not in the list.' },
  ISSUER_REQUIRED: { vi: 'Hãy chọn hoặc nhập cơ quan ban hành.', en: 'Name the issuing body.' },
  CLAUSES_EMPTY: { vi: 'Văn bản phải có ít nhất một nội dung chỉ đạo.', en: 'A directive needs at least one clause.' },
  RECIPIENTS_EMPTY: { vi: 'Chưa có cơ quan nào nhận.', en: 'There is no recipient.' },
  PEOPLE_EMPTY: { vi: 'Danh sách người được quán triệt đang trống.', en: 'The list of people is empty.' },
  DIRECTIVE_CYCLE: {
    vi: 'Văn bản không thể triển khai chính nó hoặc văn bản triển khai nó.',
    en: 'A directive cannot carry out itself or one that carries it out.',
  },
  DIRECTIVE_ISSUED: {
    vi: 'Văn bản đã ban hành; nội dung này không sửa được nữa.',
    en: 'The directive has been issued; this can no longer be changed.',
  },
  DIRECTIVE_ISSUING: {
    vi: 'Văn bản đang được ban hành; xin đợi xong.',
    en: 'The directive is being issued; wait until that is done.',
  },
  DIRECTIVE_NOT_ISSUED: { vi: 'Văn bản chưa ban hành.', en: 'The directive has not been issued yet.' },
  ALREADY_RECEIVED: { vi: 'Cơ quan này đã nhận văn bản.', en: 'That agency has the directive already.' },
  ALREADY_ACKNOWLEDGED: { vi: 'Ông/bà đã xác nhận trước đó.', en: 'You have acknowledged this already.' },
  NOT_YOUR_OWN: {
    vi: 'Chỉ chính người được quán triệt mới xác nhận được.',
    en: 'Only the named person can acknowledge this.',
  },
  ALREADY_URGED: { vi: 'Việc này đã được đôn đốc hôm nay.', en: 'This was urged today already.' },
  UNDO_TOO_LATE: {
    vi: 'Đã quá 10 giây, lời đôn đốc đã gửi đi và không rút lại được.',
    en: 'More than ten seconds have passed; the reminder has been sent and cannot be taken back.',
  },
  NOTHING_TO_URGE: { vi: 'Không còn ai phải đôn đốc.', en: 'There is nobody left to urge.' },
  LEAD_IS_COOPERATING: {
    vi: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp.',
    en: 'The lead agency cannot cooperate with itself.',
  },
  MILESTONE_AFTER_TASK: {
    vi: 'Ngày phải đạt mốc không được sau hạn của nhiệm vụ ({day}).',
    en: 'A milestone must not be due after its task ({day}).',
  },
  MILESTONE_BEFORE_TASK: {
    vi: 'Ngày phải đạt mốc không được trước ngày bắt đầu nhiệm vụ ({day}).',
    en: 'A milestone must not be due before its task begins ({day}).',
  },
  MILESTONE_REACHED: { vi: 'Mốc này đã được báo cáo đạt.', en: 'That milestone has been reported as reached.' },
  PART_AFTER_TASK: {
    vi: 'Hạn của phần phối hợp không được sau hạn của nhiệm vụ ({day}).',
    en: 'The part of who cooperates must not be due after its task ({day}).',
  },
  PART_REPORTED: {
    vi: 'Cơ quan phối hợp đã báo cáo xong phần việc này.',
    en: 'That part has been reported as done.',
  },
  PART_NOT_SET: {
    vi: 'Chưa giao phần việc cụ thể cho cơ quan phối hợp này.',
    en: 'That agency has not been told its part yet.',
  },
  NOT_COOPERATING: {
    vi: 'Cơ quan này không phối hợp trong nhiệm vụ.',
    en: 'That agency does not cooperate in this task.',
  },
  SERIES_OUTLIVES_AGENCY: {
    vi: 'Cơ quan chủ trì kết thúc hoạt động sau ngày {day}: việc định kỳ phải có kỳ cuối không sau ngày đó.',
    en: 'The lead agency ends after {day}: the series must come to its end by then.',
  },
  SERIES_OF_A_PART: {
    vi: 'Chỉ lặp lại được nhiệm vụ giao lần đầu, không phải phần việc giao xuống hay một kỳ của việc định kỳ khác.',
    en: 'Only a task given for itself can be repeated, not a part handed down or one of another series.',
  },
  SERIES_ORDERER_GONE: {
    vi: 'Người đặt lịch đã thôi chức vụ và cơ quan giao không có người đứng đầu kế nhiệm.',
    en: 'Whoever ordered it has left, and the assigning agency has no head to succeed him.',
  },
  SERIES_LEAD_ENDED: { vi: 'Cơ quan chủ trì đã kết thúc hoạt động.', en: 'The lead agency has ended.' },
  SERIES_LEAD_MOVED: {
    vi: 'Cơ quan chủ trì không còn trực thuộc cơ quan giao.',
    en: 'The lead agency no longer stands below the assigning one.',
  },
  CHILDREN_NOT_DONE: { vi: 'Còn nhiệm vụ giao xuống chưa hoàn thành.', en: 'A task handed down is not done yet.' },
  PROGRESS_WENT_BACK: {
    vi: 'Tiến độ không được thấp hơn lần báo cáo trước ({progress}%).',
    en: 'Progress must not be lower than last reported ({progress}%).',
  },
  EVIDENCE_REQUIRED: { vi: 'Hãy đính kèm minh chứng kết quả.', en: 'Attach evidence of the result.' },
  REASON_REQUIRED: { vi: 'Hãy nêu rõ lý do.', en: 'Give the reason.' },
  FILE_EMPTY: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  FILE_TOO_LARGE: { vi: 'Tệp lớn quá {max}.', en: 'The file is larger than {max}.' },
  FILE_TYPE_NOT_ALLOWED: {
    vi: 'Không nhận loại tệp này. Các loại được nhận: {types}.',
    en: 'That file type is not accepted. Accepted: {types}.',
  },
  FILE_TYPE_MISMATCH: {
    vi: 'Nội dung tệp không khớp với phần mở rộng của tên tệp.',
    en: 'The content of the file does not match its name.',
  },
  FILE_NAME_REFUSED: {
    vi: 'Tên tệp có ký tự không được phép.',
    en: 'The file name holds characters that are not allowed.',
  },
  IMPORT_NOT_WORKBOOK: {
    vi: 'Tệp không phải bảng tính Excel (.xlsx) đọc được. Hãy lưu lại bằng Excel, không đặt mật khẩu, rồi gửi lại.',
    en: 'Not an Excel workbook (.xlsx) that can be read. Save it again from Excel, without a password.',
  },
  IMPORT_EMPTY: { vi: 'Bảng tính không có dòng nào để nhập.', en: 'The workbook has no row to import.' },
  IMPORT_TOO_MANY_ROWS: {
    vi: 'Bảng tính có hơn {max} dòng. Hãy tách thành nhiều tệp.',
    en: 'The workbook has more than {max} rows. Split it into several files.',
  },
  IMPORT_COLUMNS_MISSING: {
    vi: 'Bảng tính thiếu cột: {columns}. Hãy dùng tệp mẫu.',
    en: 'The workbook lacks the columns: {columns}. Use the template.',
  },
  IMPORT_COLUMNS_DOUBLED: {
    vi: 'Bảng tính có hai cột cùng tên: {columns}. Hãy bỏ bớt một cột.',
    en: 'The workbook has two columns of one name: {columns}. Remove one.',
  },
  IMPORT_MERGED_CELLS: {
    vi: 'Bảng tính có ô gộp ở dòng {rows}. Hãy bỏ gộp ô (Unmerge) rồi gửi lại.',
    en: 'The workbook has merged cells at rows {rows}. Unmerge them and send it again.',
  },
  IMPORT_FORMULA: {
    vi: 'Ô này là công thức. Hãy gõ giá trị thay cho công thức.',
    en: 'This cell holds a formula. Type the value instead.',
  },
  IMPORT_HIDDEN_ROW: {
    vi: 'Dòng này đang bị ẩn trong bảng tính. Hãy hiện dòng, hoặc xóa nếu không cần nhập.',
    en: 'This row is hidden in the workbook. Show it, or delete it if it is not wanted.',
  },
  IMPORT_AGENCY_UNKNOWN: {
    vi: 'Không có cơ quan nào mang tên hoặc mã này.',
    en: 'No agency has that name or code.',
  },
  IMPORT_NAME_AMBIGUOUS: {
    vi: 'Có {count} nơi hoặc người trùng tên này. Hãy ghi mã, hoặc tên đầy đủ.',
    en: 'There are {count} of that name. Write the code, or the full name.',
  },
  IMPORT_CHOICE_UNKNOWN: {
    vi: 'Giá trị không có trong danh sách: {choices}.',
    en: 'Not one of the list: {choices}.',
  },
  IMPORT_CODE_DOUBLED: {
    vi: 'Mã cũ này đã có ở dòng {row} của tệp.',
    en: 'That old code stands at row {row} of the file already.',
  },
  IMPORT_ENDED_BEFORE_BEGUN: {
    vi: 'Ngày hoàn thành trước ngày giao {day}.',
    en: 'Completed before the day it was assigned, {day}.',
  },
} as const;
