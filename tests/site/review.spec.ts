// What a reader got wrong comes back: from the chapter, after a day, to the page of its own, until it is learnt.
import { expect, test } from "@playwright/test";

const chapter = "/d/errands/";
const question = "d/d2-in-turn";

test("a wrong prediction comes back a day later, in another order or as another question, and moves on when it is answered", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-05-01T18:00:00") });
  await page.goto("/review/");
  const review = page.locator("loop-review");
  const say = review.locator(".review-say");
  await expect(say).toContainText("Nothing to review yet");
  await expect(page.getByRole("button", { name: "Forget my answers" })).toHaveAttribute("aria-disabled", "true");

  await page.goto(chapter);
  const prediction = page.locator("loop-predict", { has: page.locator(`[data-snippet="${question}"]`) });
  await prediction.getByRole("radio", { name: "1 second" }).check();
  await prediction.getByRole("button", { name: "Run and compare" }).click();
  await expect(prediction.locator(".predict-takes [data-mark=wrong]")).toHaveCount(1);
  // Why: the answer is that of the run.
  await prediction.getByRole("radio", { name: "was waiting for a timer" }).check();
  await prediction.getByRole("button", { name: "Check", exact: true }).click();
  const why = prediction.locator(".predict-because .predict-verdict");
  await expect(why).toHaveText(/^No\. When “starting to order milk” was printed, main was running/);
  await prediction.getByRole("radio", { name: "was running: it printed both lines" }).check();
  await prediction.getByRole("button", { name: "Check", exact: true }).click();
  await expect(why).toHaveText(/^Right\./);

  await page.goto("/review/");
  await expect(say).toContainText("One question waits; the next one comes back tomorrow");
  await expect(review.locator('[data-part="D"] [data-cell="predicted"]')).toHaveText(/^1 of/);

  await page.clock.setSystemTime(new Date("2026-05-02T18:00:00"));
  await page.reload();
  await expect(page.locator("header [data-review-due]")).toHaveText("Review: 1 question");
  await expect(say).toContainText("not the same question, but the same rule");
  const asked = review.locator("loop-predict");
  await expect(asked).toHaveAttribute("data-ready", "");
  await asked.getByRole("radio", { name: "all done after 6.0 second(s)" }).check();
  await asked.getByRole("button", { name: "Run and compare" }).click();
  await expect(asked.locator(".predict-verdict")).toContainText("Right: the run printed");
  await review.getByRole("button", { name: "Done" }).click();
  await expect(say).toContainText("comes back in 3 days");

  await page.clock.setSystemTime(new Date("2026-05-06T18:00:00"));
  await page.reload();
  await expect(asked.locator("[data-snippet]")).toHaveAttribute("data-snippet", `review:${question}`);
  await page.getByRole("button", { name: "Forget my answers" }).click();
  await page.getByRole("button", { name: "Forget them" }).click();
  await expect(say).toContainText("Nothing to review yet");
});
