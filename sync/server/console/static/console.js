// What HTML alone cannot do. Every page works without it.
"use strict";

// Leaving a form with changes asks first.
let changed = false;
document.addEventListener("input", (event) => {
  if (event.target.closest("form[data-guarded]")) changed = true;
});
document.addEventListener("submit", (event) => {
  if (event.submitter?.formTarget !== "_blank") changed = false;
});
window.addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});

// After a refusal one goes back to what one has typed, where there is something to go back to.
document.addEventListener("DOMContentLoaded", () => {
  const back = document.querySelector("[data-back]");
  if (!back) return;
  back.hidden = history.length < 2;
  back.addEventListener("click", () => history.back());
});

// A filter applies as soon as it is chosen, but not while arrow keys go through its values.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-instant]");
  if (form && event.target.tagName === "SELECT" && !event.target.matches(":focus-visible")) form.requestSubmit();
});

// Who works with the keyboard goes on where something was said.
function leadTo(said) {
  if (!said) return;
  if (said.tabIndex < 0) said.tabIndex = -1;
  said.focus();
}
document.addEventListener("DOMContentLoaded", () => leadTo(document.querySelector("[data-outcome]")));
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "faults") leadTo(event.target.firstElementChild);
  if (event.target.id === "state" && document.activeElement === document.body) leadTo(event.target.querySelector("[role=alert], h2"));
});
// A new line gets the focus only once htmx listens to it: what is typed before would not be tried.
document.addEventListener("htmx:afterSettle", (event) => {
  const lines = event.detail.requestConfig?.elt.dataset.add;
  if (lines) document.querySelector(`${lines} .phrase:last-child textarea`).focus();
});

// Answers that say what is wrong are shown too, not only those that went well.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 400 || event.detail.xhr.status === 409) event.detail.shouldSwap = true;
});

// Lines for phrasings: a new one takes the next place, and all can be tried at once.
document.addEventListener("htmx:configRequest", (event) => {
  const lines = event.target.dataset.add;
  if (lines) event.detail.parameters.place = document.querySelectorAll(`${lines} textarea`).length;
});
document.addEventListener("click", (event) => {
  const lines = event.target.dataset.try;
  if (lines) document.querySelectorAll(`${lines} textarea`).forEach((line) => { if (line.value) htmx.trigger(line, "try"); });
});

// What is wrong is said beside the field too, and a touch on it leads there.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id !== "faults") return;
  document.querySelectorAll(".field-fault").forEach((old) => old.remove());
  document.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  event.target.querySelectorAll("[data-fault-of]").forEach((fault) => {
    const field = document.getElementsByName(fault.dataset.faultOf)[0];
    if (!field) return;
    const said = document.createElement("small");
    said.className = "field-fault";
    said.textContent = fault.dataset.said;
    field.setAttribute("aria-invalid", "true");
    field.closest("label").append(said);
    const way = document.createElement("button");
    way.type = "button";
    way.className = "plain";
    way.textContent = "↓";
    way.title = fault.querySelector("b")?.textContent ?? fault.dataset.faultOf;
    way.addEventListener("click", () => field.focus());
    fault.append(" ", way);
  });
});
