// What brings questions to life. Their chapters have it from the start; the review fetches it with the first question that is due.
import "../snippet/figure-element.ts";
import "../snippet/predict-element.ts";
import "../snippet/predict-picture-element.ts";
import "../snippet/try-it-element.ts";
