import { expect, it } from "vitest";
import { SharedSetting } from "../../src/snippet/shared-setting.ts";

it("is the first choice until another is made, and tells all who follow", () => {
  const setting = new SharedSetting("loopbook:test", ["on", "off"]);
  const heard: string[] = [];
  setting.follow((value) => heard.push(`a ${value}`));
  setting.follow((value) => heard.push(`b ${value}`));
  setting.choose("off");
  expect(setting.value).toBe("off");
  expect(heard).toEqual(["a on", "b on", "a off", "b off"]);
});
