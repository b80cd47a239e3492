// Drafts: the record's own concept, kept at every pause.

// Hidden fields that say what the form was shown on top of; the newest ones come back with every save.
const standing = /^(basis|(revisie|was)(\.\d+)?)$/;
const pause = 900, atMost = 8_000;

const draft = (form) => {
  let version = 0, kept = 0, pending, timer, since, saving, isHeld = false, isRefused = false;
  // As a browser would send it: the kept text stays the same whoever sent it.
  const content = () => {
    const pairs = [...new FormData(form)].map(([name, value]) => [name, value.replace(/\r?\n/g, "\r\n")]);
    return new URLSearchParams([...pairs, ["vanzelf", "ja"]]);
  };
  const isDirty = () => version !== kept || pending !== undefined;

  // What it is shown on top of from now on; not for the parts where somebody has to choose first.
  const take = (page, address, waiting = []) => {
    const fresh = page.querySelector("form[data-concept]");
    if (!fresh) return false;
    if (fresh.getAttribute("action") !== form.getAttribute("action")) {
      form.setAttribute("action", fresh.getAttribute("action"));
      history.replaceState(null, "", new URL(address).pathname);
    }
    for (const input of fresh.querySelectorAll("input[type=hidden]")) {
      if (!standing.test(input.name) || waiting.some((part) => part.contains(input))) continue;
      const mine = form.querySelector(`input[type=hidden][name="${CSS.escape(input.name)}"]`);
      if (mine) mine.value = input.value;
      else form.prepend(make("input", { type: "hidden", name: input.name, value: input.value }));
    }
    return true;
  };

  // What another window kept stands beside what was typed here; nothing more is kept until somebody chose.
  // A button that is pressed meanwhile sends what the form began with: the server shows both once more.
  const clash = (page, address) => {
    for (const old of document.querySelectorAll("[data-botsing]")) old.remove();
    const others = [...page.querySelectorAll("[data-botsing]")];
    take(page, address, others.map((other) => page.getElementById(other.dataset.botsing) ?? page));
    for (const other of others) {
      const place = document.getElementById(other.dataset.botsing) ?? form;
      (place === form ? form.parentNode : place).insertBefore(
        document.adoptNode(other), place === form ? form : place.firstChild);
    }
    isHeld = true;
    tell(say("botsing"),
      makeButton("mijn", "secondary", () => { settle(); take(page, address); version++; save(); }),
      makeButton("ander", "quiet", () => { submitting = true; location.reload(); }));
  };
  const settle = () => {
    isHeld = false;
    for (const old of document.querySelectorAll("[data-botsing]")) old.remove();
  };

  // True when it is known that everything up to now is kept.
  const judge = async ({ status, address, page }) => {
    session.renew(page);
    if (status === 200 && take(page, address)) {
      pending = undefined;
        if (version === kept) tell(say("bewaard", { tijd: clock() }));
      return true;
    }
    const again = page?.querySelector("main form [name=csrf]");
    if (page?.querySelector("main form[action^='/inloggen']")) {
      tell(say("uit"));
      return session.signIn();
    }
    if (status === 409 && again) {
      session.takeToken(again.value);
      return true;
    }
    pending = undefined;
    if (page?.querySelector("[data-botsing]")) clash(page, address);
    else if (status === 400 && take(page, address)) {
      isRefused = true;
      const first = page.querySelector(".summary-wrong li");
      tell(say("niet_bewaard", { reden: first?.textContent ?? "" }));
    } else {
      isHeld = true;
      tell(say({ 400: "weg", 403: "niet_van_jou", 404: "weg", 410: "weg" }[status] ?? "lukt_niet"));
    }
    return false;
  };

  const run = async () => {
    const wait = patience();
    clearTimeout(timer);
    timer = undefined;
    while (isDirty() && !isHeld) {
      // After a lost answer the same octets go first: the server may have kept them already.
      if (pending === undefined) {
        kept = version;
        pending = content();
      }
      pending.set("csrf", form.elements.csrf.value);
      line?.classList.add("saving-busy");
      let answer;
      try {
        answer = await ask("POST", form.getAttribute("action"), pending);
      } catch {}
      if (!answer || answer.status >= 500 || answer.status === 429) {
        tell(say("geen_lijn"));
        await wait();
      } else if (!await judge(answer)) {
        return false;
      } else if (answer.status === 409) {
        await wait();
      }
    }
    return !isHeld;
  };
  const save = () => saving ??= run().finally(() => { saving = undefined; });

  const touched = () => {
    if (version === kept) since = Date.now();
    version++;
    isRefused = false;
    if (isHeld) return;
    const left = atMost - (Date.now() - since);
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(pause, left)));
  };
  form.addEventListener("input", touched);
  form.addEventListener("change", touched);
  document.addEventListener("visibilitychange", () => { if (document.hidden && !submitting && isDirty() && !isHeld) save(); });
  addEventListener("pagehide", () => {
    if (submitting || !isDirty() || isHeld || saving) return;
    navigator.sendBeacon(form.getAttribute("action"), content());
  });
  return {
    form,
    isDirty,
    isAtRisk: () => isRefused || isDirty() && (isHeld || saving !== undefined),
    // All of it kept, unless somebody has to choose or repair first.
    flush: () => isDirty() && !isHeld ? save() : undefined,
    // Before the form itself is sent: what is on its way arrives first, and whoever sends it has chosen.
    settle: async () => {
      clearTimeout(timer);
      settle();
      if (pending !== undefined || saving) await save();
    },
  };
};
let submitting = false;
const drafts = [...document.querySelectorAll("form[data-concept]")].map(draft);
