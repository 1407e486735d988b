"use strict";
// The ranking of `kb search` in a browser: kb/text.py, kb/messages.py and kb/retrieval/ (query, spelling, ranking,
// finder), function for function. Its tables, weights and patterns are kb's own: kb/export/searchable.py sends them.
// tests/export/test_parity.py compares the two on every question of tests/data/queries.tsv.

function searchEngine(data, ids, counts, meanings) {
  const T = data.tables;
  const HOW = T.how, KINDS = T.kinds, POINTS = T.points;
  const set = (list) => new Set(list);
  const regex = (source, flags = "") => new RegExp(source, "u" + flags);
  const P = Object.fromEntries(Object.entries(T.patterns).map(([name, source]) => [name, regex(source)]));
  const all = (pattern, text) => text.match(regex(pattern.source, "g")) || [];
  const FILLER = set(T.filler), WEAK = set(T.weak), UNTOLD = set(T.untold), WITHIN_NAMES = set(T.within_names);
  const SAID = new Map(Object.entries(T.said)), ABBREVIATIONS = new Map(Object.entries(T.abbreviations));
  const KIND_WORDS = new Map(Object.entries(T.kind_words)), DIVIDERS = set(T.dividers), HOLDERS = set(T.holders);
  const WEIGHTS = new Map(Object.entries(T.within)), LINES = new Map(Object.entries(T.lines));
  const MESSAGES = T.messages.map(([source, flags]) => regex(source, flags));
  const unique = (list) => [...new Set(list)];
  const intersects = (a, b) => [...a].some((x) => b.has(x));
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  // --- text

  const key = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const words = (text) => all(P.word, text).map((word) => word.toLowerCase());
  const isLetters = (word) => /^\p{L}+$/u.test(word);

  function stem(word) {
    if (!isLetters(word) || word.length < 4) return word;
    let short = word.replace(P.plural, "").replace("ification", "ifie").replace(P.suffix, "");
    const last = short.at(-1);
    if (short.length > 3 && last === short.at(-2) && !"sl".includes(last)) short = short.slice(0, -1);
    return short.endsWith("y") && short.length > 3 ? short.slice(0, -1) + "i" : short;
  }

  const termsOfNames = new Map();
  function termsOfName(name) {
    let found = termsOfNames.get(name);
    if (found) return found;
    found = [];
    const parts = words(name);
    for (const part of parts) {
      found.push(stem(part));
      const letters = part.replace(/[0-9dx]+$/, "");
      if (letters !== part && isLetters(letters) && letters.length > 2 && !isLetters(part)) found.push(stem(letters));
    }
    if (parts.length > 1 && parts.length < 7) found.push(stem(parts.join("")));
    termsOfNames.set(name, found);
    return found;
  }
  const terms = (text) => all(P.name, text).flatMap(termsOfName);

  // --- the index: entries, names in the order of their keys, and where each stem stands

  const entries = data.entries.map((row, number) => {
    const [id, kind, title, summary, topic, libraries, uses, tags, lines, names, layer] = row;
    return { number, id, kind, title, summary, topic, libraries, uses, tags, lines, names, layer };
  });
  const names = [];
  for (const entry of entries) {
    for (const [how, shown, cut] of entry.names) {
      const text = typeof shown === "number" ? entry.lines[shown][1] : shown;
      const whole = key(text);
      const known = cut === undefined ? whole : typeof cut === "number" ? whole.slice(-cut) : cut;
      names.push({ key: known, how: HOW[how], shown: text, entry: entry.number });
    }
  }
  names.sort((a, b) => compare(a.key, b.key));
  const byKey = new Map();
  for (const name of names) byKey.has(name.key) ? byKey.get(name.key).push(name) : byKey.set(name.key, [name]);

  const vocabulary = data.vocabulary;
  const places = new Map(vocabulary.map((term, i) => [term, i]));
  const starts = [new Uint32Array(vocabulary.length + 1), null];
  const numbers = new Uint16Array(data.postings), weights = new Float32Array(data.postings);
  {
    const read = (bytes) => {
      let at = 0;
      return () => {
        let value = 0, shift = 0, byte;
        do { byte = bytes[at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127);
        return value;
      };
    };
    const next = read(ids), count = read(counts);
    let at = 0;
    for (let term = 0; term < vocabulary.length; term++) {
      starts[0][term] = at;
      for (let left = next(), entry = 0; left > 0; left--, at++) {
        numbers[at] = entry += next();
        weights[at] = count() / T.weight_unit;
      }
    }
    starts[0][vocabulary.length] = at;
  }
  const lengths = data.lengths, size = entries.length;
  const average = lengths.reduce((a, b) => a + b, 0) / (size || 1);

  function frequency(term) {
    const i = places.get(term);
    return i === undefined ? 0 : starts[0][i + 1] - starts[0][i];
  }

  // First place of a sorted list from which on the items are not before `wanted`.
  function bisect(list, wanted, of = (x) => x) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (of(list[middle]) < wanted) low = middle + 1; else high = middle;
    }
    return low;
  }

  const beginning = (start) => bisect(names, start, (name) => name.key);
  function beginsAName(start) {
    for (let i = beginning(start); i < names.length && names[i].key.startsWith(start); i++) {
      if (names[i].key !== start) return true;
    }
    return false;
  }
  function namesThatStart(start, limit) {
    const found = [];
    for (let i = beginning(start); i < names.length && names[i].key.startsWith(start) && found.length < limit; i++) {
      if (names[i].key !== start && !names[i].how.endsWith("dotted")) found.push(names[i]);
    }
    return found;
  }
  const namesWith = (keys) => keys.slice(0, 200).flatMap((known) => byKey.get(known) || []);

  // Entries that hold one of the stems, or a word with this start, by bm25 as SQLite's FTS5 has it.
  function match(stems, start, limit) {
    const scores = new Map();
    for (const term of stems) {
      const found = new Map();
      let from = places.get(term), to = from === undefined ? 0 : from + 1;
      if (term === start) {
        from = bisect(vocabulary, term);
        to = from;
        while (to < vocabulary.length && vocabulary[to].startsWith(term)) to++;
      }
      for (let i = from === undefined ? 0 : starts[0][from]; i < (from === undefined ? 0 : starts[0][to]); i++) {
        found.set(numbers[i], (found.get(numbers[i]) || 0) + weights[i]);
      }
      const idf = Math.max(1e-6, Math.log((size - found.size + 0.5) / (found.size + 0.5)));
      for (const [entry, tf] of found) {
        const part = idf * ((tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * lengths[entry]) / average)));
        scores.set(entry, (scores.get(entry) || 0) + part);
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return limit === null ? best : best.slice(0, limit);
  }

  // --- messages

  function isMessage(text) {
    const isName = !text.trim().includes(" ") && !text.includes("Error") && !text.includes("Warning");
    const lower = text.toLowerCase();
    if (isName || !T.signs.some((sign) => lower.includes(sign))) return false;
    return MESSAGES.some((pattern) => pattern.test(text));
  }

  function errorMessage(text) {
    const lines = text.trim().split(/\r\n|[\n\r]/).filter((line) => line.trim());
    const found = lines.map((line, i) => [i, line.match(P.error_line)]).filter(([, told]) => told && told.index === 0);
    if (lines.length > 1 && found.length) {
      const [i, told] = found.at(-1);
      const rest = lines.slice(i + 1, i + 4).filter((line) => !/^( File|Traceback)/.test(line));
      text = [told[1], told[2], ...rest].join(" ");
    }
    const told = text.replace(regex(P.of_one_run.source, "g"), " ");
    const named = told.replace(regex(P.untelling.source, "g"), " ");
    return named.split(/\s+/).filter(Boolean).length > 2 ? named : told;
  }

  function gone(text) {
    const found = text.match(P.gone);
    if (!found) return [];
    const g = found.groups;
    const owner = (g.object || g.module || g.package || "").split(".").at(-1);
    if (g.attribute) return [key(owner + g.attribute)];
    if (g.argument) {
      const called = (g.function || "").split(".").filter((part) => part !== "__init__");
      const owners = called.length ? [key(called.at(-1) + g.argument)] : [];
      return [...owners, key(g.argument) + "="];
    }
    const name = key(g.imported || g.absent || g.old);
    return owner ? [key(owner) + name, name, name + "="] : [name, name + "="];
  }

  // --- query

  function parse(typed, { isError = null, kinds = [], libraries = [], tags = [] } = {}) {
    let text = typed;
    if (text.length > T.max_characters) {
      text = text.slice(0, T.max_characters / 4) + "\n" + text.slice(Math.floor((-T.max_characters * 3) / 4));
    }
    const filters = { kind: new Set(kinds), lib: new Set(libraries), tag: new Set(tags) };
    const plain = text.replace(regex(P.filter.source, "gi"), (_, name, value) => {
      const wanted = value.toLowerCase();
      const meant = name.toLowerCase() === "lib" ? modulesMeant(wanted) : [wanted];
      for (const one of meant) filters[name.toLowerCase()].add(one);
      return " ";
    });
    const looksWrong = isError === null ? isMessage(plain) : isError;
    const message = looksWrong ? errorMessage(plain) : plain;
    const [spoken, code] = spokenWords(message);
    const named = new Set(spoken.filter((word) => SAID.has(word)).map((word) => SAID.get(word)));
    const [content, noLibrary] = contentOf(plain, spoken, code);
    const stems = unique(content.flatMap(terms));
    const known = new Set(stems);
    const classes = looksWrong && content.length > 2 ? all(P.class, message) : [];
    const weak = new Set([...WEAK, ...terms(classes.join(" "))].filter((one) => known.has(one)));
    const withLibraries = spoken.filter((word) => content.includes(word) || SAID.has(word)).slice(0, T.max_words);
    return {
      text: plain.trim(), words: content, spoken: named.size ? withLibraries : [], stems,
      extra: synonyms(content, known), whole: wholeOf(plain, spoken, content, noLibrary, !looksWrong), prefers: named,
      kinds: filters.kind, libraries: filters.lib, tags: filters.tag,
      hints: new Set(spoken.filter((word) => KIND_WORDS.has(word)).map((word) => KIND_WORDS.get(word))),
      sides: looksWrong ? [] : sidesOf(plain, spoken), weak, isError: looksWrong,
      gone: /['"`]/.test(plain) ? gone(plain) : [],
      code: looksWrong ? new Set() : new Set(all(P.code, plain).map(key)),
      isCode: regex(`^\\s*(?:${P.code.source})\\(?\\)?\\s*$`).test(plain),
    };
  }

  function modulesMeant(name) {
    const plain = name.replace(/[-_]/g, "");
    const module = SAID.get(plain) || T.distributions[name] || name;
    return [module, ...(T.backends[module] || [])];
  }

  function spokenWords(text) {
    const found = [], code = new Set();
    for (const chunk of text.split(/\s+/).filter(Boolean).slice(0, T.max_words * 6)) {
      for (const name of chunk.split(/[^\p{L}\p{N}_.'-]+/u)) {
        const plain = name.replaceAll("'s", "").replaceAll("n't", "nt").replaceAll("'", " ");
        let parts = words(plain);
        const whole = key(plain);
        if (SAID.has(whole) || (plain.includes("-") && parts.some((part) => SAID.has(part) || FILLER.has(part)))) {
          parts = [whole];
        }
        found.push(...parts);
        if (/[\p{L}\p{N}_][._][\p{L}\p{N}_]/u.test(name)) for (const part of parts) code.add(part);
      }
    }
    return [found, code];
  }

  function contentOf(plain, spoken, code) {
    const means = spoken.includes("mean") && /\bwhat\b.*\bdo(es)?\b.*\bmean\b/i.test(plain);
    const isFiller = (word) => FILLER.has(word) || (means && word === "mean");
    const noLibrary = spoken.filter((word) => !SAID.has(word));
    let content = noLibrary.filter((word) => !isFiller(word) || code.has(word));
    if (!content.length) content = noLibrary.length ? noLibrary : spoken;
    return [content.slice(0, T.max_words), noLibrary];
  }

  function wholeOf(plain, spoken, content, noLibrary, isCall) {
    const call = isCall ? plain.replace(/(?<=[\p{L}\p{N}_])\(.*/gu, "") : "";
    const keys = unique([key(plain), key(call), nameOf(content, noLibrary), spoken.join("")]);
    return keys.filter((known) => known && known.length <= T.max_name);
  }

  function nameOf(content, spoken) {
    const first = content.length ? Math.max(0, spoken.indexOf(content[0])) : 0;
    const said = spoken.slice(first).filter((word) => !WITHIN_NAMES.has(word) || content.includes(word));
    return content.every((word, i) => said[i] === word) ? content.join("") : "";
  }

  function sidesOf(plain, spoken) {
    if (!spoken.some((word) => DIVIDERS.has(word))) return [];
    const found = plain.match(regex(P.versus.source, "i"));
    if (!found) return [];
    const both = found.slice(1).filter(Boolean).map(
      (side) => spokenWords(side)[0].filter((word) => !FILLER.has(word) && !SAID.has(word)));
    return both.every((side) => side.length) && both.flat().length <= 10 ? both : [];
  }

  function synonyms(content, known) {
    const extra = new Map();
    for (const word of content) {
      const others = [ABBREVIATIONS.get(word) || ""];
      for (const group of T.synonyms) if (group.includes(word)) others.push(...group);
      for (const other of terms(others.join(" "))) {
        if (!known.has(other) && !extra.has(other)) extra.set(other, stem(word));
      }
    }
    return extra;
  }

  function phrases(spoken, longest = 5) {
    const found = new Map();
    for (let i = 0; i < spoken.length; i++) {
      for (let j = i + 1; j <= Math.min(spoken.length, i + longest); j++) {
        const known = spoken.slice(i, j).join("");
        if (!found.has(known)) found.set(known, spoken.slice(i, j).map(stem));
      }
    }
    return found;
  }

  // --- spelling

  let knownWords = null;
  function wordsOfLength(least, most) {
    if (!knownWords) {
      knownWords = new Map();
      const spoken = set(["title", "id", "summary", "alias", "ask", "symbol", "other symbol"]);
      for (const entry of entries) {
        const texts = entry.lines.filter(([field]) => spoken.has(T.fields[field])).map(([, text]) => text);
        const found = new Set(words([...texts, ...entry.tags].join(" ")).filter((word) => word.length > 2));
        for (const word of found) knownWords.set(word, (knownWords.get(word) || 0) + 1);
      }
    }
    return [...knownWords].filter(([word]) => word.length >= least && word.length <= most);
  }

  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    const inA = new Set(a), inB = new Set(b);
    const apart = [...inA].filter((x) => !inB.has(x)).length + [...inB].filter((x) => !inA.has(x)).length;
    if (apart > 2 * most) return most + 1;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
      }
      if (Math.min(...row) > most) return most + 1;
      before = last;
      last = row;
    }
    return last.at(-1);
  }

  const first = (list, order) => list.reduce((best, item) => (best && order(best, item) <= 0 ? best : item), null);

  function nearestName(typed) {
    const most = typed.length < 8 ? 1 : 2;
    if (typed.length < 5 || beginsAName(typed)) return ["", 0];
    const near = names
      .filter((name) => name.how !== "formerly" && Math.abs(name.key.length - typed.length) <= most)
      .map((name) => [distance(typed, name.key, most), HOW.indexOf(name.how), name.shown]);
    const best = first(near, (a, b) => a[0] - b[0] || a[1] - b[1] || compare(a[2], b[2]));
    return best && best[0] <= most ? [best[2], best[0]] : ["", best ? best[0] : 9];
  }

  function nearestWord(word) {
    if (beginsAName(word)) return "";
    const most = word.length < 6 ? 1 : 2;
    const near = wordsOfLength(word.length - most, word.length + most)
      .map(([other, n]) => [distance(word, other, most), -n, other]);
    const best = first(near, (a, b) => a[0] - b[0] || a[1] - b[1] || compare(a[2], b[2])) || [9, 0, ""];
    if (best[0] === 1) return best[2];
    for (let i = word.length - 3; i > 2; i--) {
      const parts = [word.slice(0, i), word.slice(i)];
      if (!parts.some((part) => FILLER.has(part)) && parts.every((part) => knownWords.has(part))) return parts.join(" ");
    }
    return best[0] <= most ? best[2] : "";
  }

  // The query that was meant, the words that were read as others, and those that no entry holds nor one near to them.
  function correct(query, filters) {
    if (query.isError || query.whole.some((known) => byKey.has(known))) return [query, [], []];
    if (!query.text.includes(" ") && query.whole.length) {
      const [meant, edits] = nearestName(query.whole[0]);
      const lower = query.text.toLowerCase();
      const word = meant && isLetters(query.text) ? nearestWord(lower) : "";
      if (meant && !(word && distance(lower, word, edits) < edits)) {
        return [parse(meant, { ...filters, isError: false }), [[query.text, meant]], []];
      }
    }
    const changes = [], unknown = [];
    for (const word of query.words) {
      if (word.length >= 4 && isLetters(word) && !terms(word).some((term) => query.stems.includes(term) && frequency(term))) {
        const better = nearestWord(word);
        if (better) changes.push([word, better]); else unknown.push(word);
      }
    }
    if (!changes.length) return [query, [], unique(unknown)];
    let text = query.text;
    for (const [typed, read] of changes) text = text.replace(new RegExp(`\\b${typed}\\b`, "gi"), read);
    return [parse(text, { ...filters, isError: false }), changes, unique(unknown)];
  }

  // --- ranking

  function rank(query, candidates, rarity) {
    const bestBm25 = Math.max(0, ...candidates.map((c) => c.bm25)) || 1;
    const ranked = candidates.map((c) => scored(query, c, rarity, bestBm25));
    const shares = likenesses(query.text, ranked.map((hit) => hit.entry.number));
    const best = Math.max(...shares);
    ranked.forEach((hit, i) => { if (!hit.isNamed) hit.score += POINTS.meaning * (shares[i] - best); });
    return ranked.sort((x, y) =>
      y.score - x.score || x.entry.id.length - y.entry.id.length || compare(x.entry.id, y.entry.id));
  }

  // --- what a text means: the sum of the rows of its features

  // The runs of three letters and digits of a text, those at the ends of words with a space.
  function trigrams(text) {
    const plain = ["", ...(text.toLowerCase().match(/[a-z0-9]+/g) || []), ""].join(" ");
    const found = new Set();
    for (let i = 0; i + 2 < plain.length; i++) found.add(plain.slice(i, i + 3));
    return [...found].sort();
  }

  const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n;
  });
  function checksum(text) {
    let sum = ~0;
    for (const byte of new TextEncoder().encode(text)) sum = (sum >>> 8) ^ CRC[(sum ^ byte) & 255];
    return ~sum >>> 0;
  }

  const { rows: ROWS, dimensions: DIMENSIONS, bias: BIAS, finest: FINEST, most: MOST } = T.meaning;
  const checksums = new DataView(meanings.buffer, meanings.byteOffset, 4 * ROWS), learnt = meanings.subarray(4 * ROWS);
  const rowOf = new Map(Array.from({ length: ROWS }, (_, row) => [checksums.getUint32(4 * row, true), row]));
  function meaning(text) {
    const stems = terms(text), pairs = stems.slice(1).map((s, i) => `${stems[i]} ${s}`);
    const told = [...stems, ...pairs, ...trigrams(text).map((run) => `#${run}`)];
    const sum = new Int32Array(DIMENSIONS);
    const known = unique(told).map((one) => rowOf.get(checksum(one))).filter((row) => row !== undefined);
    for (const row of known.slice(0, MOST)) {
      const factor = learnt[ROWS * DIMENSIONS + row];
      for (let i = 0; i < DIMENSIONS; i++) sum[i] += factor * (learnt[row * DIMENSIONS + i] - BIAS);
    }
    return sum;
  }

  const startOf = (entry) => ROWS * (DIMENSIONS + 1) + entry * DIMENSIONS; // of what it means, behind rows and factors

  // The entries whose signs differ least from the text's: so many, and more where several differ in as many.
  function nearest(text, n) {
    const typed = meaning(text).map((value) => value > 0);
    const apart = entries.map((entry, number) => {
      const at = startOf(number);
      return typed.reduce((sum, isAbove, i) => sum + (isAbove !== Number(learnt[at + i] > FINEST)), 0);
    });
    const most = [...apart].sort((a, b) => a - b)[Math.min(n, apart.length) - 1];
    return entries.map((_, number) => number).filter((number) => apart[number] <= most);
  }

  function likenesses(text, numbers) {
    const typed = meaning(text);
    const squared = typed.reduce((sum, value) => sum + value * value, 0);
    return numbers.map((number) => {
      const at = startOf(number);
      let both = 0, other = 0;
      for (let i = 0; i < DIMENSIONS; i++) {
        const value = learnt[at + i] - FINEST;
        both += typed[i] * value; other += value * value;
      }
      const lengths = Math.sqrt(squared * other);
      return lengths ? both / lengths : 0;
    });
  }

  // Whether an entry is of one of these libraries, or its snippet imports one.
  const isOf = (entry, named) => intersects([...entry.libraries, ...entry.uses], named)
    || (named.has("keras") && entry.libraries.includes("tensorflow"));

  // Whether it is of other libraries than those that were named in passing, but for what holds the data.
  function isBeside(entry, named) {
    const others = new Set([...named].filter((one) => !HOLDERS.has(one)));
    return others.size > 0 && entry.libraries.length + entry.uses.length > 0 && !isOf(entry, others);
  }

  function scored(query, c, rarity, bestBm25) {
    const of = (stems, fallback) => stems.reduce((sum, s) => sum + (rarity.get(s) ?? fallback), 0);
    const total = of(query.stems, 0) || 1;
    const { entry } = c;
    let score = 0, shown = null, old = null;
    const add = (points, told = null) => { if (points) { score += points; shown = shown || told; } };
    // a name that is the whole query, or begins with it
    const lower = query.text.toLowerCase();
    const isNamed = c.exact && (!isBeside(entry, query.prefers) || key(c.exact.shown) === key(query.text));
    const isId = entry.id === query.words.join("_") && !isBeside(entry, query.prefers);
    if (isId || entry.id === lower.replaceAll(" ", "_")) add(POINTS["id as typed"]);
    const isOwnStart = c.starts && c.starts.isOwn && query.isCode;
    if (isOwnStart && !(c.exact && ["id", "symbol"].includes(c.exact.how))) {
      add(POINTS["start of a symbol"] * (0.9 + 0.1 * c.starts.share), ["symbol", c.starts.shown]);
    } else if (c.exact) {
      add(POINTS["exact " + c.exact.how] * (isNamed ? 1 : T.elsewhere), [c.exact.how, c.exact.shown]);
    } else if (c.starts) {
      add(POINTS["start of a name"] * (0.4 + 0.6 * c.starts.share), ["symbol", c.starts.shown]);
    }
    // the line that says most of what the query says
    const [line, fit] = bestLine(query, c.lines, rarity);
    if (line) add(POINTS.line * fit, [line.field, line.text]);
    // names that stand within the query, and what it says is gone
    if (!c.exact) {
      const shares = c.within.map((name) => [of(name.stems, 0) / total * (WEIGHTS.get(name.how) ?? 1), name.how, name.shown]);
      const best = first(shares, (a, b) => b[0] - a[0] || compare(b[1], a[1]) || compare(b[2], a[2]));
      if (best) {
        if (best[1] === "formerly") old = ["formerly", best[2]];
        add(POINTS["name within"] * Math.min(1, best[0]), old);
      }
      if (c.gone) add(POINTS["what is gone"], (old = ["formerly", c.gone]));
      if (c.named) add(POINTS["named as code"]);
    }
    // where the words stand, and how many of them the entry's lines hold
    add((POINTS.text * c.bm25) / bestBm25);
    add((POINTS.coverage * of(c.found, 0)) / total);
    for (const side of query.sides) {
      const words = new Set(side);
      const share = Math.max(0, ...c.within.map(
        (name) => new Set(name.stems.filter((s) => words.has(s))).size / side.length));
      if (share > 0.5) add(POINTS["side of the comparison"] * share);
    }
    // the library that was named in passing, and the kind that was asked for
    if (query.prefers.size) {
      if (entry.libraries.length && query.prefers.has(entry.libraries[0])) add(POINTS.library);
      else if (isOf(entry, query.prefers)) add(POINTS["also of the library"]);
      else if (entry.libraries.length) add(POINTS["other library"]);
    }
    if ((c.exact || (c.starts && query.isCode)) && KINDS.includes(entry.kind)) {
      add(POINTS.kind * KINDS.indexOf(entry.kind));
    }
    if (query.hints.has(entry.kind)) add(POINTS["kind asked for"]);
    if (query.isError && entry.kind === "error") add(POINTS["error entry"]);
    else if (entry.kind === "error" && !query.hints.has("error")) add(POINTS["error, not asked"]);
    return { entry, score, match: old || shown, isNamed };
  }

  function bestLine(query, lines, rarity) {
    const wanted = new Set(query.stems);
    const rare = (s) => rarity.get(s) ?? 1;
    const sum = (stems) => stems.reduce((total, s) => total + rare(s), 0);
    const total = sum([...wanted]), unknown = rare("");
    let best = null, bestFit = 0;
    for (const line of lines) {
      const have = line.stems;
      const common = [...wanted].filter((s) => have.has(s));
      const meant = new Set();
      for (const [s, stands] of query.extra) if (have.has(s) && !common.includes(stands)) meant.add(stands);
      if (!common.length && !meant.size) continue;
      const weight = sum(common) + T.synonym * sum([...meant]);
      const beside = have.size - common.length - meant.size;
      const fit = ((LINES.get(line.field) ?? 0.5) * weight / total)
        * Math.sqrt(weight / (weight + T.beside * unknown * beside));
      if (fit > bestFit) { best = line; bestFit = fit; }
    }
    return [best, bestFit];
  }

  // --- finder

  function linesOf(entry) {
    if (!entry.read) {
      entry.read = entry.lines.map(([number, text]) => {
        const field = T.fields[number];
        const isDotted = ["symbol", "other symbol", "formerly"].includes(field);
        const told = field === "error" ? errorMessage(text) : isDotted ? text.split(".").at(-1) : text;
        const all = terms(told), telling = all.filter((s) => !UNTOLD.has(s));
        const stems = telling.length ? telling : all;
        return { field, text, stems: new Set(stems), whole: `${field}\t${stems.join(" ")}\t${text}` };
      });
    }
    return entry.read;
  }

  function rankedFor(query, limit) {
    const stems = [...query.stems, ...query.extra.keys()];
    const rarity = new Map(stems.map((s) => [s, Math.log(1 + size / (1 + frequency(s)))]));
    for (const s of query.weak) if (rarity.has(s)) rarity.set(s, rarity.get(s) * T.weakened);
    rarity.set("", Math.log(1 + size / 20));
    const candidates = new Map();
    const candidate = (number) => {
      if (!candidates.has(number)) {
        candidates.set(number, {
          entry: entries[number], bm25: 0, exact: null, starts: null, within: [], gone: "", named: "", old: "",
          lines: [], found: [],
        });
      }
      return candidates.get(number);
    };
    for (const name of namesWith(query.whole)) {
      const c = candidate(name.entry);
      if (name.how === "formerly") c.old = name.shown;
      if (!c.exact || HOW.indexOf(name.how) < HOW.indexOf(c.exact.how)) c.exact = name;
    }
    if (query.gone.length) {
      const old = namesWith(query.gone).filter((name) => name.how === "formerly");
      const known = first(old.map((name) => name.key), (a, b) => query.gone.indexOf(a) - query.gone.indexOf(b));
      for (const name of old) if (name.key === known) candidate(name.entry).gone = name.shown;
    }
    const within = new Map([...query.code].map((known) => [known, []]));
    for (const some of [query.spoken, query.words, ...query.sides]) {
      for (const [known, found] of phrases(some)) within.set(known, found);
    }
    for (const name of namesWith([...within.keys()])) {
      const c = candidate(name.entry);
      c.within.push({ stems: within.get(name.key), how: name.how, shown: name.shown });
      if (query.code.has(name.key) && ["id", "symbol", "dotted"].includes(name.how)) c.named = name.shown;
    }
    for (const typed of query.whole.slice(0, 2)) {
      if (typed.length < T.typed) continue;
      for (const name of namesThatStart(typed, 40)) {
        const c = candidate(name.entry);
        const start = {
          isOwn: ["id", "symbol"].includes(name.how), share: typed.length / name.key.length, shown: name.shown,
        };
        const order = (a, b) => a.isOwn - b.isOwn || a.share - b.share || compare(a.shown, b.shown);
        if (!c.starts || order(start, c.starts) > 0) c.starts = start;
      }
    }
    if (stems.length) {
      const told = query.stems.filter((s) => !query.weak.has(s));
      const start = query.words.at(-1).length > 2 ? query.stems.at(-1) : "";
      for (const some of query.isError && query.weak.size && told.length > 1 ? [stems, told] : [stems]) {
        for (const [number, score] of match(some, start, limit)) {
          const c = candidate(number);
          c.bm25 = Math.max(c.bm25, score);
        }
      }
    }
    if (candidates.size && size >= T.meant_of) {
      nearest(query.text, Math.min(T.meant, Math.floor(size / T.meant_of))).forEach(candidate);
    }
    for (const c of candidates.values()) {
      c.lines = linesOf(c.entry).filter((line) => stems.some((s) => line.whole.includes(s)));
      c.found = query.stems.filter((s) => c.lines.some((line) => line.stems.has(s)));
    }
    return rank(query, [...candidates.values()], rarity);
  }

  const isLeft = (query, entry) =>
    (!query.kinds.size || query.kinds.has(entry.kind))
    && (!query.tags.size || entry.tags.some((tag) => query.tags.has(tag)))
    && (!query.libraries.size || entry.libraries.some((one) => query.libraries.has(one)));

  // The hits of a query, best first: {entry, score, match: [field, text] or null}, the words read as others, and why the
  // hits may be no answer, only the nearest.
  function search(text, { kinds = [], libraries = [], tags = [] } = {}) {
    const filters = { kinds, libraries: libraries.flatMap(modulesMeant), tags };
    let query = parse(text, filters), corrected = [], unknown = [], hits = [];
    const isFiltered = query.kinds.size + query.libraries.size + query.tags.size > 0;
    if (query.words.length) {
      const own = { kinds: [...query.kinds], libraries: [...query.libraries], tags: [...query.tags] };
      [query, corrected, unknown] = correct(query, own);
      hits = rankedFor(query, isFiltered ? null : T.candidates);
    } else {
      hits = [...entries].sort((a, b) => compare(a.id, b.id)).map((entry) => ({ entry, score: 0, match: null }));
    }
    hits = hits.filter((hit) => isLeft(query, hit.entry));
    const isPlain = hits.length && query.words.length && !query.isError && !isFiltered;
    return { hits, corrected, doubt: isPlain ? doubt(query, unknown, hits[0]) : "" };
  }

  function doubt(query, unknown, best) {
    if (unknown.length && !query.code.size) return `no entry mentions ${unknown.map((word) => `'${word}'`).join(" or ")}`;
    return best.score < T.answers_from ? "nothing fits well" : "";
  }

  return { search, entries };
}

if (typeof module !== "undefined") module.exports = { searchEngine };
