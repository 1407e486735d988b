"use strict";
// The page: unpacks the library, searches as one types, shows an entry. Nothing is asked of any network.

(() => {
  const $ = (id) => document.getElementById(id);
  const query = $("query"), kind = $("kind"), library = $("library"), hits = $("hits"), status = $("status");
  const more = $("more"), entry = $("entry"), theme = $("theme");
  const AT_ONCE = 40;
  let engine, facts, byId, shown = [], active = -1, limit = AT_ONCE, address = "", searched = "";

  // --- unpacking

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";
  const VALUES = new Uint8Array(128);
  [...DIGITS].forEach((digit, value) => { VALUES[digit.charCodeAt(0)] = value; });

  // Five digits of 85 are four bytes (RFC 1924's alphabet, with a comma in the place of what HTML takes for a tag).
  function stored(id, start, length) {
    const text = $(id).textContent, bytes = new Uint8Array(Math.ceil(length / 4) * 4);
    for (let i = start, at = 0; at < bytes.length; i += 5, at += 4) {
      let value = 0;
      for (let k = 0; k < 5; k++) value = value * 85 + VALUES[text.charCodeAt(i + k)];
      bytes[at] = value >>> 24; bytes[at + 1] = value >>> 16; bytes[at + 2] = value >>> 8; bytes[at + 3] = value;
    }
    return bytes.subarray(0, length);
  }

  function inflated(id) {
    const bytes = stored(id, 0, Number($(id).dataset.bytes));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")));
  }

  function pictureOf(id) {
    return URL.createObjectURL(new Blob([stored("pictures", ...facts.pictures[id])], { type: "image/png" }));
  }

  // The page of an entry, by its number; those that were packed with it are kept unpacked.
  function pageOf(number) {
    for (const pack of facts.pages) {
      const [start, length, n] = pack;
      if (number < n) {
        pack.texts ??= new TextDecoder().decode(bunzipped(stored("pages", start, length))).split("\0");
        return pack.texts[number];
      }
      number -= n;
    }
    return "";
  }

  // --- searching

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function find() {
    const words = searched = query.value.trim();
    const found = engine.search(words, {
      kinds: kind.value ? [kind.value] : [], libraries: library.value ? [library.value] : [],
    });
    shown = found.hits;
    active = words && shown.length ? 0 : -1;
    limit = AT_ONCE;
    const read = found.corrected.map(([typed, meant]) => `“${typed}” read as “${meant}”`).join(", ");
    const count = shown.length.toLocaleString("en");
    const doubt = found.doubt ? `${found.doubt}; nearest:` : "";
    const told = doubt || `${count} ${words ? "hits" : "entries"}`;
    status.textContent = shown.length
      ? [read, told].filter(Boolean).join("; ")
      : "Nothing found: try other words, or fewer filters.";
    draw();
  }

  function draw() {
    hits.replaceChildren(...shown.slice(0, limit).map(option));
    more.hidden = shown.length <= limit;
    query.setAttribute("aria-expanded", String(shown.length > 0));
    mark();
  }

  function option(hit, i) {
    const { entry, match } = hit;
    const item = element("li");
    item.id = `hit-${i}`;
    item.setAttribute("role", "option");
    item.dataset.id = entry.id;
    const head = element("span");
    head.append(element("span", "title", entry.title), " ", element("span", "kind", entry.kind));
    if (entry.layer === "project") head.append(" ", element("span", "kind", "project"));
    if (facts.lacks[entry.id]) head.append(" ", element("span", "lacks", `not all in ${facts.target}`));
    item.append(head, element("span", "line", entry.summary));
    if (match && !["id", "title", "summary"].includes(match[0]) && match[1] !== entry.title) {
      item.append(element("span", "line", `${match[0]}: ${match[1]}`));
    }
    return item;
  }

  function mark() {
    [...hits.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
    const item = hits.children[active];
    if (!item) return query.removeAttribute("aria-activedescendant");
    query.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function move(step) {
    if (!shown.length) return;
    active = Math.max(0, Math.min(shown.length - 1, active + step));
    if (active >= limit) { limit += AT_ONCE; draw(); } else mark();
  }

  // --- reading

  function open(id) {
    if (location.hash === `#${id}`) show(); else location.hash = id;
  }

  function show() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === "entry") return;
    const row = byId.get(id);
    if (address) URL.revokeObjectURL(address);
    address = "";
    document.body.classList.toggle("reading", Boolean(row));
    if (!row) {
      document.title = `kb: ${facts.entries.length.toLocaleString("en")} entries`;
      entry.replaceChildren(welcome());
      return;
    }
    const piece = document.createElement("template"); // inert: nothing in it is loaded
    piece.innerHTML = pageOf(row.number);
    const picture = piece.content.querySelector("img.figure");
    if (picture && facts.pictures[id]) picture.src = address = pictureOf(id);
    else if (picture) picture.parentElement.remove(); // left out for the size of the page
    const article = element("article");
    article.append(piece.content);
    dress(article);
    const back = element("button", "back", "← hits");
    back.type = "button";
    back.addEventListener("click", leave);
    entry.replaceChildren(back, article);
    entry.scrollTop = 0;
    window.scrollTo(0, 0);
    document.title = `${row.title} · kb`;
    entry.setAttribute("aria-label", row.title);
    entry.focus({ preventScroll: true });
    status.textContent = `${row.title} is open`;
  }

  function welcome() {
    const piece = element("div");
    piece.append(
      element("h1", "", "Look up what has been run"),
      element("p", "summary", "Type a name, a question or an error message; every entry comes with code that was executed."),
      element("p", "", "kind:formula, lib:keras and tag:metrics among the words filter; A vs B brings both."));
    return piece;
  }

  function leave() {
    document.body.classList.remove("reading"); // where both fit, the entry stays beside the hits
    query.focus();
  }

  // Colour the code, and give each cell its button.
  function dress(article) {
    const cells = [...article.querySelectorAll("pre.code")];
    const python = new RegExp(facts.tables.patterns.python, "gu");
    for (const cell of cells) {
      const text = cell.textContent, parts = [];
      let end = 0;
      for (const match of text.matchAll(python)) {
        const look = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
        parts.push(text.slice(end, match.index), element("span", look[0], match[0]));
        end = match.index + match[0].length;
      }
      cell.replaceChildren(...parts, text.slice(end));
      cell.tabIndex = 0; // what scrolls is reached by the keyboard
      const around = element("div", "cell");
      cell.replaceWith(around);
      around.append(cell, copier("Copy", "Copy this cell", () => text));
    }
    const use = cells.filter((cell) => !cell.closest("details.check"));
    if (use.length > 1) {
      const whole = copier("Copy all cells", "Copy all cells but the check", () =>
        use.map((cell) => cell.textContent).join("\n\n") + "\n");
      whole.classList.add("whole");
      const first = use[0].closest("details") || use[0].closest(".cell");
      first.before(whole);
    }
  }

  function copier(text, label, content) {
    const button = element("button", "copy", text);
    button.type = "button";
    button.setAttribute("aria-label", label);
    button.addEventListener("click", async () => {
      const done = await copied(content());
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      status.textContent = done ? "The code is on the clipboard" : "The browser does not allow copying";
      setTimeout(() => { button.textContent = text; }, 1500);
    });
    return button;
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch { // not every browser has a clipboard for file://
      const area = element("textarea");
      area.value = text;
      area.setAttribute("readonly", "");
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  // --- colours, keys, start

  const LOOKS = { auto: "light", light: "dark", dark: "auto" };
  function look(name) {
    if (name === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    theme.textContent = `colours: ${name}`;
    theme.dataset.look = name;
    theme.setAttribute("aria-label", `Colours: ${name === "auto" ? "as the system has them" : name}`);
    try { localStorage.setItem("kb-theme", name); } catch { /* none for this page */ }
  }

  let waiting = 0;
  query.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 60); });
  kind.addEventListener("change", find);
  library.addEventListener("change", find);
  $("search").addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => { limit += AT_ONCE; draw(); });
  hits.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (!item) return;
    active = [...hits.children].indexOf(item);
    mark();
    open(item.dataset.id);
  });
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(waiting);
      if (query.value.trim() !== searched) find(); // what was typed last may not have been searched yet
      if (shown.length) open(shown[Math.max(0, active)].entry.id);
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input, select, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.body.classList.remove("reading");
      query.focus();
      query.select();
    } else if (event.key === "Escape") {
      if (event.target !== query) leave();
      else if (query.value) { query.value = ""; find(); }
    }
  });
  theme.addEventListener("click", () => look(LOOKS[theme.dataset.look]));
  window.addEventListener("hashchange", show);
  window.addEventListener("beforeprint", () => entry.querySelectorAll("details").forEach((one) => { one.open = true; }));
  let saved = null;
  try { saved = localStorage.getItem("kb-theme"); } catch { /* none for this page */ }
  if (saved in LOOKS && saved !== "auto") look(saved);

  async function start() {
    const [text, ...bytes] = await Promise.all([
      inflated("library-data").text(), inflated("index-data").arrayBuffer(),
      inflated("meaning-data").arrayBuffer(),
    ]);
    const [told, ...rows] = text.split("\0"); // of each entry what is searched
    facts = JSON.parse(told);
    facts.entries = rows.map((row) => JSON.parse(row));
    const [index, meanings] = bytes.map((buffer) => new Uint8Array(buffer));
    engine = searchEngine(facts, index.subarray(0, facts.split), index.subarray(facts.split), meanings);
    byId = new Map(engine.entries.map((one) => [one.id, one]));
    const count = (list) => [...list.reduce((n, one) => n.set(one, (n.get(one) || 0) + 1), new Map())];
    for (const [select, values] of [
      [kind, count(engine.entries.map((one) => one.kind))],
      [library, count(engine.entries.flatMap((one) => one.libraries))],
    ]) {
      for (const [value, n] of values.sort((a, b) => b[1] - a[1])) {
        const choice = element("option", "", `${value} (${n})`);
        choice.value = value;
        select.append(choice);
      }
    }
    query.disabled = false;
    if (location.hash.startsWith("#?")) query.value = decodeURIComponent(location.hash.slice(2));
    find();
    show();
    if (!byId.has(location.hash.slice(1))) query.focus({ preventScroll: true });
    document.documentElement.dataset.ready = Math.round(performance.now());
  }
  start().catch((error) => {
    status.textContent = `The entries cannot be opened in this browser: ${error.message}`;
    console.error(error);
  });
})();
