// A telephone number as people read it aloud: '0900 000 001'. What is shown in part, or written otherwise, stays as it is.
export function phoneText(phone: string): string {
  return /^0\d{9}$/.test(phone) ? phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3') : phone;
}
