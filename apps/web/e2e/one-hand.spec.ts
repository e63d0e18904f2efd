import { course } from "@nn/course";
import type { Question } from "@nn/exercises";
import type { Locator, Page } from "@playwright/test";
import { allRight, nextQuestion, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";

/** What a reader does with whatever they have. */
interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses among options of which one is taken. */
  readonly choose: (option: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Puts a slider somewhere left of its middle. */
  readonly lower: (slider: Locator) => Promise<void>;
  /** Puts an exact number beside a slider. */
  readonly set: (slider: Locator, field: Locator, text: string) => Promise<void>;
  /** Goes on down the page until this is in sight. */
  readonly goOnTo: (place: Locator) => Promise<void>;
}

// A chapter is long, and Tab goes through all of it.
test.setTimeout(180_000);

/** More stops than a chapter has. */
const MOST_STOPS = 250;

/** Tab, arrows, Enter, Space and what one types: nothing is pointed at. */
function keys(page: Page): Hand {
  const { keyboard } = page;
  const isFocused = async (target: Locator) =>
    (await target.count()) > 0 && (await target.first().evaluate((each) => each === document.activeElement));
  const reach = async (target: Locator) => {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await isFocused(target)) return;
      await keyboard.press("Tab");
    }
    await expect(target.first(), "Tab never comes here").toBeFocused();
  };
  const press = async (target: Locator) => {
    await reach(target);
    await keyboard.press("Enter");
  };
  return {
    press,
    choose: async (option) => {
      await expect(option).toBeVisible();
      const group = option.locator("xpath=ancestor::*[self::fieldset or @role='radiogroup'][1]").getByRole("radio");
      const isInGroup = () => group.evaluateAll((all) => all.some((each) => each === document.activeElement));
      for (let stops = 0; stops < MOST_STOPS && !(await isInGroup()); stops++) await keyboard.press("Tab");
      for (let steps = 0; steps <= (await group.count()) && !(await option.isChecked()); steps++)
        await keyboard.press((await isFocused(option)) ? "Space" : "ArrowDown");
      await expect(option).toBeChecked();
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.type(text);
    },
    lower: async (slider) => {
      await reach(slider);
      for (let steps = 0; steps < 3; steps++) await keyboard.press("ArrowLeft");
    },
    set: async (slider, _, text) => {
      await reach(slider);
      await keyboard.type(text);
      await keyboard.press("Enter");
      await expect(slider).toBeFocused();
    },
    goOnTo: async (place) => {
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const away = await place.evaluate(whereFrom);
        if (away === 0) return;
        await keyboard.press(away > 0 ? "PageDown" : "PageUp");
      }
      await expect(place).toBeInViewport();
    },
  };
}

const MOST_PAGES = 60;

/** Once the page has come to rest: 1 if something is further down than what is in sight, −1 if further up, 0 if it is there. */
const whereFrom = (place: Element) =>
  new Promise<number>((told) => {
    let last = Number.NaN;
    const look = () => {
      if (window.scrollY !== last) {
        last = window.scrollY;
        setTimeout(look, 60);
        return;
      }
      const { top, bottom } = place.getBoundingClientRect();
      told(top > window.innerHeight ? 1 : bottom < 0 ? -1 : 0);
    };
    look();
  });

/** A finger, and the keyboard that a telephone shows where one writes. */
function finger(page: Page): Hand {
  const tap = (target: Locator) => target.first().tap();
  return {
    press: tap,
    choose: async (option) => {
      // What is tapped is the words beside the circle.
      await option.locator("xpath=ancestor::label[1]").tap();
      await expect(option).toBeChecked();
    },
    write: async (field, text) => {
      await tap(field);
      await page.keyboard.insertText(text);
    },
    lower: async (slider) => {
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error("the slider is not there");
      await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height / 2);
    },
    set: async (_, field, text) => {
      await tap(field);
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    goOnTo: (place) => place.scrollIntoViewIfNeeded(),
  };
}

/** Answers the exercise of a chapter, which comes when a reader comes near. */
async function doExercise(page: Page, hand: Hand, coming: Promise<Question>): Promise<void> {
  await hand.goOnTo(page.getByRole("heading", { name: "Your turn", level: 2 }));
  const question = await coming;
  const { answers } = await solutionOf(new URL(page.url()).origin, question);
  const exercise = page.getByRole("region", { name: /^Exercise/ });
  for (const part of question.parts) {
    const right = answers[part.id]?.plain ?? "";
    const open = exercise.locator(`[data-part="${part.id}"]`);
    if ("keys" in part) await hand.write(open.getByRole("textbox"), right.replace("−", "-"));
    else await hand.choose(open.getByRole("radio").nth(part.options.findIndex(({ id }) => id === right)));
    await hand.press(exercise.getByRole("button", { name: "Check", exact: true }));
    await expect(open).toHaveCount(0);
  }
  await expect(allRight(exercise)).toBeVisible();
}

async function sayBack(page: Page, hand: Hand): Promise<void> {
  const questions = page.locator("#say-it-back ~ ol > li");
  for (let at = 0; at < 3; at++) {
    const question = questions.nth(at);
    await hand.choose(question.getByRole("radio").nth(1));
    await hand.press(question.getByRole("button", { name: "Check", exact: true }));
    await expect(question.getByText("right", { exact: true })).toBeVisible();
  }
}

/** The link at the foot to the chapter after this one. */
async function goOn(page: Page, hand: Hand, slug: string): Promise<void> {
  const next = course.chapters[course.chapters.findIndex((each) => each.slug === slug) + 1];
  if (!next) throw new Error(`nothing comes after ${slug}`);
  const foot = page.getByRole("navigation", { name: "Previous and next" });
  await hand.press(foot.getByRole("link", { name: next.title }));
  await expect(page.getByRole("heading", { level: 1, name: next.title })).toBeVisible();
}

/** Opens a chapter, and says what its exercise will ask. Before the page listens, what is pressed is lost. */
async function open(page: Page, slug: string): Promise<{ readonly coming: Promise<Question> }> {
  const coming = nextQuestion(page);
  // A test that ends early waits for no question.
  coming.catch(() => {});
  await page.goto(`/lessons/${slug}`);
  await page.waitForLoadState("networkidle");
  return { coming };
}

async function nudgeTravels(page: Page, hand: Hand): Promise<void> {
  const slug = "a-nudge-travels";
  const { coming } = await open(page, slug);
  await hand.lower(page.getByRole("slider", { name: /^Your guess/ }));
  await hand.press(page.getByRole("button", { name: "Commit" }).first());
  await expect(page.getByText("It goes down by 0.012.")).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Send the nudge" }));

  const figure = page.locator("#nudge");
  const name = "weight of layer L";
  const field = figure.getByRole("textbox", { name: `${name}, exact value` });
  await hand.set(figure.getByRole("slider", { name, exact: true }), field, "2");
  await expect(field).toHaveValue("2.00");
  await hand.press(figure.getByRole("button", { name: "Starting values" }));
  await expect(field).toHaveValue("1.40");

  const row = page.getByRole("table").getByRole("button", { name: "+0.01", exact: true });
  await hand.press(row);
  await expect(page.locator("tr[aria-current]")).toContainText("+0.01");

  const ponder = page.locator("#ponder");
  await hand.choose(ponder.getByRole("radio", { name: "Up" }));
  await hand.press(ponder.getByRole("button", { name: "Commit" }));
  await hand.press(ponder.getByRole("button", { name: "Show it in the figure" }));
  await hand.press(page.getByRole("button", { name: "Back to the question" }));
  await doExercise(page, hand, coming);
  await sayBack(page, hand);
  await goOn(page, hand, slug);
}

async function sumOverPaths(page: Page, hand: Hand, findAPath: (figure: Locator) => Promise<void>): Promise<void> {
  const slug = "sum-over-paths";
  const { coming } = await open(page, slug);
  const figure = page.locator("#paths");
  await findAPath(figure);
  await expect(figure.getByText("This path carries −0.113. The gap is now 0.031.")).toBeVisible();
  await hand.press(figure.getByRole("button", { name: "Find the rest" }));
  await expect(figure.getByText("No gap. The sum over all paths is the derivative.")).toBeVisible();
  await hand.choose(figure.getByRole("radio", { name: "Backwards" }));
  for (let stop = 0; stop < 2; stop++) await hand.press(figure.getByRole("button", { name: "Step", exact: true }));
  await expect(figure.getByText(/3 in this step, 14 so far/)).toBeVisible();

  const ponder = page.locator("#ponder");
  await hand.choose(ponder.getByRole("radio", { name: "Nothing, at first" }));
  await hand.press(ponder.getByRole("button", { name: "Commit" }));
  await expect(ponder.getByText(/The neuron is not powerless/)).toBeVisible();
  await doExercise(page, hand, coming);
  await sayBack(page, hand);
  await goOn(page, hand, slug);
}

test.describe("with the keyboard alone", () => {
  test("chapter 3 is read from the guess to the next chapter", async ({ page }) => {
    await nudgeTravels(page, keys(page));
  });

  test("chapter 8 is read from the first path to the next chapter", async ({ page }) => {
    await sumOverPaths(page, keys(page), async (figure) => {
      const first = figure.getByRole("button", { name: /from input 0 into neuron 0,/ });
      const isThere = () => first.evaluate((each) => each === document.activeElement);
      for (let stops = 0; stops < MOST_STOPS && !(await isThere()); stops++) await page.keyboard.press("Tab");
      for (const key of ["ArrowDown", "Enter", "ArrowRight", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    });
  });
});

test.describe("with a finger alone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("chapter 3 is read from the guess to the next chapter", async ({ page }) => {
    await nudgeTravels(page, finger(page));
  });

  test("chapter 8 is read from the first path to the next chapter", async ({ page }) => {
    await sumOverPaths(page, finger(page), async (figure) => {
      for (const name of [/^weight .*from input 0 into neuron 1,/, /^weight .*from neuron 1 into neuron 1,/])
        await figure.getByRole("button", { name }).locator("rect").first().tap();
    });
  });
});
