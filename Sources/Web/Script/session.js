// The session.

const session = (() => {
  const until = document.querySelector("time[data-rest]");
  if (!until) return { renew() {}, takeToken() {}, signIn: async () => false, isOver: () => false };
  const others = new BroadcastChannel("inzetbaar");
  const warnBefore = 5 * 60_000;
  let end = Date.now() + until.dataset.rest * 1000;
  let isFixed = "vast" in until.dataset;
  let warning, dialog;

  const show = (to, fixed) => {
    end = to;
    isFixed = fixed;
    until.textContent = say("tot", { tijd: clock(end) });
    if (end - Date.now() > warnBefore) stopWarning();
  };
  const stopWarning = () => { warning?.remove(); warning = undefined; };
  const renew = (page) => {
    const found = page?.querySelector("time[data-rest]");
    if (!found) return;
    show(Date.now() + found.dataset.rest * 1000, "vast" in found.dataset);
    others.postMessage({ end, isFixed });
  };
  others.onmessage = ({ data }) => show(data.end, data.isFixed);
  others.postMessage({ end, isFixed });

  const stay = async () => {
    try {
      const { page, status } = await ask("GET", words.verlengen);
      if (status === 200 && page.querySelector("time[data-rest]")) return renew(page);
      signIn();
    } catch {
      warning?.querySelector("p:last-of-type").replaceChildren(say("geen_lijn"));
    }
  };

  const warn = () => {
    if (warning) return;
    warning = make("section", { className: "notice notice-careful session-end" });
    warning.setAttribute("aria-label", say("einde.kop"));
    document.querySelector("main").prepend(warning);
    // Put in after it stands there, so that it is read out.
    setTimeout(() => warning?.append(
      make("div", { role: "status" },
        make("p", { className: "notice-heading" }, say("einde", { tijd: clock(end) })),
        make("p", {}, say(isFixed ? "einde.vast" : "einde.langer"))),
      make("div", { className: "buttons" },
        isFixed ? makeButton("opnieuw", "secondary", () => signIn()) : makeButton("blijf", "primary", stay))), 50);
  };

  const token = () => document.querySelector(".visitor [name=csrf]").value;
  const takeToken = (value) => {
    for (const input of document.querySelectorAll("form [name=csrf]")) {
      if (!dialog?.contains(input)) input.value = value;
    }
  };

  // Signing in over the page that stays as it is. The form carries the old token: only its own person goes on here.
  let underway;
  const signIn = () => underway ??= new Promise((done) => {
    stopWarning();
    dialog = make("dialog", { className: "again" });
    dialog.setAttribute("aria-labelledby", "again-heading");
    document.body.append(dialog);
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    const form = (page) => page.querySelector("main form[action^='/inloggen']");
    const put = (page) => {
      const found = form(page);
      for (const carried of found.querySelectorAll("[name^='eerder.']")) carried.remove();
      const old = make("input", { type: "hidden", name: "eerder.csrf", value: token() });
      found.append(old);
      found.querySelector("[name=naar]").value = location.pathname;
      const wrong = [...page.querySelectorAll(".summary-wrong li")].map((item) => item.textContent);
      dialog.replaceChildren(
        make("h2", { id: "again-heading" }, say("opnieuw.kop")), make("p", {}, say("opnieuw.tekst")),
        make("p", { className: "message", role: "alert" }, wrong.join(" ")), document.adoptNode(found));
      found.addEventListener("submit", (event) => send(event, found));
      if (!dialog.open) dialog.showModal();
      found.querySelector("input:not([type=hidden])").focus();
    };
    const finish = (result) => {
      dialog.close();
      dialog.remove();
      dialog = underway = undefined;
      done(result);
    };
    const send = async (event, found) => {
      event.preventDefault();
      event.stopPropagation();
      try {
        const { page } = await ask("POST", found.getAttribute("action"), new URLSearchParams(new FormData(found)));
        const fresh = [...page.querySelectorAll("main form")]
          .find((each) => each.getAttribute("action") === location.pathname)?.elements.csrf?.value;
        if (fresh) {
          takeToken(fresh);
          renew(page);
          finish(true);
        } else if (form(page)) {
          put(page);
        } else if (page.querySelector(".visitor")) {
          // Somebody else: what stood here is not theirs to see.
          submitting = true;
          location.assign("/");
        } else {
          begin();
        }
      } catch {
        dialog.querySelector(".message").textContent = say("geen_lijn");
      }
    };
    const begin = async () => {
      const wait = patience();
      for (;;) {
        try {
          const { page } = await ask("GET", "/inloggen?naar=" + encodeURIComponent(location.pathname));
          return put(page);
        } catch {
          tell(say("geen_lijn"));
          await wait();
        }
      }
    };
    begin();
  });

  const watch = () => {
    const left = end - Date.now();
    if (left <= 0) signIn();
    else if (left < warnBefore) warn();
  };
  setInterval(watch, 5_000);
  document.addEventListener("visibilitychange", () => document.hidden || watch());
  watch();
  return { renew, signIn, isOver: () => end <= Date.now(), takeToken };
})();
