// Hints about words, while typing.

for (const area of document.querySelectorAll("textarea[data-taalwacht]")) {
  let timer, isAsking = false, asked;
  const place = make("p", { className: "word-hint", hidden: true });
  place.setAttribute("role", "status");
  area.after(place);
  const look = async () => {
    if (isAsking || asked === area.value) return;
    isAsking = true;
    asked = area.value;
    try {
      const answer = await fetch(words.taalwacht, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ tekst: asked, voorWie: area.dataset.taalwacht }) });
      const hint = answer.ok ? (await answer.json()).hint : null;
      if ((hint ?? "") !== place.textContent) place.textContent = hint ?? "";
      place.hidden = !hint;
    } catch {}
    isAsking = false;
    if (asked !== area.value) timer = setTimeout(look, 800);
  };
  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 800);
  });
}

// A file that is text may be chosen instead of pasted.
for (const area of document.querySelectorAll("textarea[name=logo]")) {
  const input = make("input", { type: "file", accept: "image/svg+xml", id: "logo-bestand" });
  input.addEventListener("change", async () => { if (input.files[0]) area.value = await input.files[0].text(); });
  area.after(make("p", { className: "hint" }, make("label", { htmlFor: input.id }, say("bestand")), " ", input));
}

// Ticking all lines of a list at once, and none again.

for (const tray of document.querySelectorAll(".tray")) {
  const boxes = [...document.querySelectorAll(`input[form="${tray.closest("form").id}"]`)];
  const isAll = () => boxes.every((box) => box.checked);
  const all = makeButton("kies_alles", "quiet", () => {
    const isChecked = !isAll();
    for (const box of boxes) box.checked = isChecked;
    show();
  });
  const show = () => { all.textContent = say(isAll() ? "kies_niets" : "kies_alles"); };
  for (const box of boxes) box.addEventListener("change", show);
  tray.querySelector("button").after(all);
}

// A line that leaves the list leads on to the next one.

document.addEventListener("click", ({ target }) => {
  const button = target.closest("tr[id] button");
  const next = button?.closest("tr").nextElementSibling;
  const back = button?.form?.elements.terug;
  const address = button?.getAttribute("formaction") ?? button?.form?.getAttribute("action");
  if (next && back && address.endsWith("/gereed")) back.value = back.value.replace(/#.*/, "") + "#" + next.id;
});

// A page that says to come back later.

if (document.querySelector("[data-probeer]")) {
  const wait = patience();
  tell(say("kijkt"));
  const look = async () => {
    do await wait(); while (!await canReach());
    location.reload();
  };
  look();
}
