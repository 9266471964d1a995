// Monaco decides whether completions fit below the caret as if the page were never scrolled: further down a chapter they
// always went above it, over the lines just written. Its general placement of widgets knows better, when it may choose.
import { editor } from "monaco-editor/editor";

/** Lets completions open below the caret wherever there is room. */
export function placeCompletionsBelow(shown: editor.ICodeEditor): void {
  const add = shown.addContentWidget.bind(shown);
  shown.addContentWidget = (widget) => {
    if (widget.getId() === "editor.widget.suggestWidget") {
      const wanted = widget.getPosition.bind(widget);
      const { BELOW, ABOVE } = editor.ContentWidgetPositionPreference;
      widget.getPosition = () => {
        const position = wanted();
        return position && { ...position, preference: [BELOW, ABOVE] };
      };
    }
    add(widget);
  };
}
