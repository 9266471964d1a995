// A question tells that its reader has answered it, by an event that bubbles to the document: it knows nothing of who keeps the answers.

/** The name of the event; its detail is {@link Answered}. */
export const ANSWERED = "question-answered";

/** An answer to a question, or a check of an exercise. */
export interface Answered {
  /** The key of the question: `predict:d/d5-zero`. */
  readonly question: string;
  readonly right: boolean;
}

/** Tells that the question `element` has been answered; its key is in `data-key`. */
export function tellAnswered(element: HTMLElement, right: boolean): void {
  const detail: Answered = { question: element.dataset.key ?? "", right };
  element.dispatchEvent(new CustomEvent(ANSWERED, { detail, bubbles: true }));
}
