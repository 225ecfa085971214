// Reasons that come from changing what has been issued: amending, replacing, withdrawing, asking back.

export const DIRECTIVE_REASONS = {
  DIRECTIVE_NOT_IN_FORCE: {
    vi: 'Văn bản {number} không còn hiệu lực.',
    en: 'The directive {number} is no longer in force.',
  },
  DIRECTIVE_NOT_HERE: {
    vi: 'Cơ quan đã từ chối hoặc đã trả lại văn bản {number}, nên không giao việc từ văn bản đó.',
    en: 'The agency refused the directive {number} or gave it back, so no work arises from it here.',
  },
  INSTRUMENT_OF_ANOTHER: {
    vi: 'Chỉ văn bản của chính cơ quan ban hành hoặc của cấp trên mới thay đổi được văn bản này.',
    en: 'Only a document of the same issuer or of its superior changes this one.',
  },
  INSTRUMENT_TOO_EARLY: {
    vi: 'Văn bản thay đổi phải ban hành từ ngày {day} trở đi, ngày ban hành văn bản được thay đổi.',
    en: 'The changing document must be of {day} or later, the day of the one it changes.',
  },
  EFFECT_TOO_EARLY: {
    vi: 'Ngày có hiệu lực phải từ ngày {day} trở đi.',
    en: 'It cannot take effect before {day}.',
  },
  CHANGE_EMPTY: {
    vi: 'Hãy chọn ít nhất một nội dung được sửa đổi hoặc bãi bỏ.',
    en: 'Choose at least one clause that is amended or struck out.',
  },
  CHANGE_CYCLE: {
    vi: 'Thành vòng: văn bản này lại dựa vào, hoặc đã được thay đổi bởi, chính văn bản kia.',
    en: 'That closes a circle: the changing document itself builds on, or is changed by, the other.',
  },
  CHANGED_BY_IT_ALREADY: {
    vi: 'Văn bản này đã được chính văn bản đó thay đổi.',
    en: 'That document has changed this one already.',
  },
  ENDING_ALREADY: {
    vi: 'Việc thay thế hoặc thu hồi văn bản này đã được quyết định, có hiệu lực từ {day}.',
    en: 'It has been decided already that this directive ends on {day}.',
  },
  OTHERS_BUILD_ON_IT: {
    vi: 'Còn {directives} văn bản đang triển khai văn bản này ({numbers}) và {tasks} nhiệm vụ đã hoàn thành. Hãy nêu rõ xử lý các văn bản đó thế nào.',
    en: 'It is carried out by {directives} directives ({numbers}), and {tasks} tasks of it are done. Say what becomes of those directives.',
  },
  RECIPIENT_ENDING: {
    vi: 'Cơ quan {agency} kết thúc hoạt động sau ngày {day}. Hãy bỏ khỏi danh sách nhận hoặc gửi cơ quan kế tục.',
    en: 'The agency {agency} ends after {day}. Leave it out, or send to its successor.',
  },
  RECALL_ASKED_ALREADY: {
    vi: 'Đã yêu cầu lấy lại văn bản này từ cơ quan đó.',
    en: 'That agency has been asked to give this directive back.',
  },
  NOTHING_TO_RECALL: {
    vi: 'Không còn cơ quan nào để yêu cầu lấy lại văn bản này.',
    en: 'There is no agency left to ask for this directive back.',
  },
  RECALL_NOT_ASKED: {
    vi: 'Không có yêu cầu lấy lại nào đang chờ trả lời.',
    en: 'Nobody has asked for this directive back.',
  },
} as const;
