/** What to do about a complaint, whichever way it is told of: the message did arrive, so there is no verdict. */
export function noteOnComplaint(feedbackType: string | null): string {
  const type = feedbackType === null ? '' : ` (${feedbackType})`;
  return `A recipient reported the message${type}. Treat it as an unsubscribe: send this recipient no more of it.`;
}
