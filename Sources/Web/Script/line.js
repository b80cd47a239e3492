// What the pages can do on top of working without this: keep what is typed, and never lose it.
// Nothing here is needed for anything; nothing is kept on the device. The parts stand in one function of their own.

const say = (name, fillings = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => fillings[key]);
const clock = (at = Date.now()) =>
  new Date(at).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const makeButton = (name, kind, action) => {
  const button = make("button", { type: "button", className: `button button-${kind}` }, say(name));
  button.addEventListener("click", action);
  return button;
};

// The line to the server.

// XMLHttpRequest reads a page into a document without a sink that Trusted Types would have to guard.
const ask = (method, address, body) => new Promise((done, fail) => {
  const request = new XMLHttpRequest();
  request.open(method, address);
  request.responseType = "document";
  request.timeout = 30_000;
  request.onload = () => done({ status: request.status, address: request.responseURL, page: request.response });
  request.onerror = request.ontimeout = request.onabort = () => fail(new Error("line"));
  request.send(body);
});

const own = document.currentScript.src;
const canReach = async () => {
  try {
    const answer = await fetch(own, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(10_000) });
    return answer.ok;
  } catch {
    return false;
  }
};

// Waits longer each time, up to half a minute, and is woken when the browser says that the line is back.
const patience = () => {
  let seconds = 1;
  return () => new Promise((go) => {
    const timer = setTimeout(go, seconds * 1000 * (0.8 + 0.4 * Math.random()));
    seconds = Math.min(seconds * 2, 30);
    addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true });
  });
};

// What the reader is told.

// One line at the edge of the screen, polite: a text that stays the same is not read out again.
let line;
const tell = (text, ...more) => {
  if (!line) {
    line = make("div", { className: "saving" }, make("p", { role: "status" }), make("div", { className: "buttons" }));
    document.querySelector("main").append(line);
  }
  const [said, place] = line.children;
  if (said.textContent !== text) said.textContent = text;
  place.replaceChildren(...more);
  line.classList.remove("saving-busy");
};
