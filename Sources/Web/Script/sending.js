// Sending a form.

// A form is only let go when there is somebody to receive it: a browser's own error page would take the text away.
const send = async (form, button) => {
  const wait = patience();
  if (session.isOver() && form.closest("main")) await session.signIn();
  for (const each of drafts) await (each.form === form ? each.settle() : each.flush());
  while (!await canReach()) {
    tell(say("wacht"));
    await wait();
  }
  submitting = true;
  const extra = button?.name ? make("input", { type: "hidden", name: button.name, value: button.value }) : undefined;
  if (extra) form.append(extra);
  const home = form.action;
  if (button?.hasAttribute("formaction")) form.action = button.formAction;
  HTMLFormElement.prototype.submit.call(form);
  form.action = home;
  extra?.remove();
};
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  event.preventDefault();
  // The second of two clicks is the same click.
  if (form.getAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  send(form, event.submitter).finally(() => setTimeout(() => form.removeAttribute("aria-busy"), 3_000));
});

// A link waits for what was typed a moment ago.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || link.target || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.getAttribute("href").startsWith("#")) return;
  if (!navigator.onLine) {
    event.preventDefault();
    tell(say("offline"));
    return;
  }
  if (!drafts.some((each) => each.isDirty())) return;
  event.preventDefault();
  Promise.all(drafts.map((each) => each.flush())).then(() => location.assign(link.href));
});

// Text in a form that keeps no draft: leaving it asks first.
const typed = new Set();
document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (!target.matches("textarea, [type=text]") || form?.method !== "post" || form.closest("dialog")) return;
  if (drafts.some((each) => each.form === form)) return;
  if (target.value.trim() === target.defaultValue.trim()) typed.delete(target);
  else typed.add(target);
});
addEventListener("beforeunload", (event) => {
  if (!submitting && (typed.size > 0 || drafts.some((each) => each.isAtRisk()))) event.preventDefault();
});
// Back to a page that the browser kept: it shows what is kept by now instead.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
