"use strict";
// Unpacks what Python's bz2 packed: pages so take a quarter less room than by what browsers unpack themselves.
// The format is told by Joe Tsai, "BZIP2: Format Specification" (2016).

// bytes of a stream -> its bytes as they were
function bunzipped(bytes) {
  const BLOCK = 0x314159265359, RUN_A = 0, RUN_B = 1, PER_TABLE = 50, LONGEST = 20;
  let at = 0, held = 0, left = 0; // the bits that were read of a byte and not used, and how many
  const made = [];

  function bits(n) {
    let value = 0;
    for (; n > 0; n--) {
      if (!left) { held = bytes[at++]; left = 8; }
      value = value * 2 + (held >> --left & 1);
    }
    return value;
  }

  // The lengths of the codes of all symbols -> [first code, its place among the symbols, how many], by length; symbols.
  function coding(lengths) {
    const symbols = [], first = [], place = [], count = [];
    for (let length = 1, code = 0; length <= LONGEST; length++) {
      first[length] = code;
      place[length] = symbols.length;
      lengths.forEach((one, symbol) => { if (one === length) symbols.push(symbol); });
      count[length] = symbols.length - place[length];
      code = (code + count[length]) * 2;
    }
    return { first, place, count, symbols };
  }

  function symbolBy({ first, place, count, symbols }) {
    let code = 0;
    for (let length = 1; length <= LONGEST; length++) {
      if (!left) { held = bytes[at++]; left = 8; }
      code = code * 2 + (held >> --left & 1);
      if (code - first[length] < count[length]) return symbols[place[length] + code - first[length]];
    }
    throw new Error("a page is damaged");
  }

  function block(size) {
    bits(32 + 1); // a checksum; whether it was shuffled, which nobody does any more
    const start = bits(24);
    const used = [...bits(16).toString(2).padStart(16, "0")]
      .map((one) => (one === "1" ? bits(16) : 0).toString(2).padStart(16, "0")).join("");
    const recent = Uint8Array.from([...used].flatMap((one, byte) => (one === "1" ? [byte] : [])));
    const end = recent.length + 1, tables = [...Array(bits(3)).keys()];
    const chosen = Array.from({ length: bits(15) }, () => {
      let back = 0;
      while (bits(1)) back++;
      const [table] = tables.splice(back, 1);
      tables.unshift(table);
      return table;
    });
    const codings = tables.map(() => {
      let length = bits(5);
      return coding(Array.from({ length: end + 1 }, () => {
        while (bits(1)) length += bits(1) ? -1 : 1;
        return length;
      }));
    });
    const sorted = new Uint32Array(size), counts = new Uint32Array(257);
    let n = 0, run = 0, worth = 1;
    for (let k = 0; ; k++) {
      const symbol = symbolBy(codings[chosen[k / PER_TABLE | 0]]);
      if (symbol === RUN_A || symbol === RUN_B) {
        run += worth * (symbol + 1);
        worth *= 2;
        continue;
      }
      if (run) {
        sorted.fill(recent[0], n, n + run);
        counts[recent[0] + 1] += run;
        n += run;
        [run, worth] = [0, 1];
      }
      if (symbol === end) break;
      const byte = recent[symbol - 1];
      recent.copyWithin(1, 0, symbol - 1);
      recent[0] = byte;
      counts[byte + 1]++;
      sorted[n++] = byte;
    }
    // the columns of the sorted rotations, undone: above each byte stands where the one behind it is
    for (let byte = 1; byte < 257; byte++) counts[byte] += counts[byte - 1];
    for (let i = 0; i < n; i++) sorted[counts[sorted[i] & 255]++] |= i << 8;
    const out = new Uint8Array(n);
    for (let i = 0, next = sorted[start] >>> 8; i < n; i++, next = sorted[next] >>> 8) out[i] = sorted[next];
    repeated(out);
  }

  // A byte that stands four times is followed by how often it stands besides.
  function repeated(packed) {
    let from = 0, same = 0;
    for (let i = 0; i < packed.length; i++) {
      same = i > from && packed[i] === packed[i - 1] ? same + 1 : 1;
      if (same === 4 && i + 1 < packed.length) {
        made.push(packed.subarray(from, i + 1), new Uint8Array(packed[i + 1]).fill(packed[i]));
        from = ++i + 1;
        same = 0;
      }
    }
    made.push(packed.subarray(from));
  }

  bits(24); // "BZh"
  const size = (bits(8) - 48) * 100000;
  while (bits(48) === BLOCK) block(size);
  const whole = new Uint8Array(made.reduce((n, part) => n + part.length, 0));
  made.reduce((n, part) => (whole.set(part, n), n + part.length), 0);
  return whole;
}
