#!/bin/sh
# npm package wanakana, version 5.3.1.
# The middle dot that stands between given name and surname of a foreigner in katakana is written as "/": スズキ・ハナ is suzuki/hana. The
# syllables made for foreign names are spelt kana by kana: ファン is fuan, ヴァン vuan, ティナ teina, while チェン and フェイ pass as chen and fyei. One
# would have guessed a space (or the dot kept) and fan, van, tina. A sort key, file name or mail address made from a phonetic name field
# gets a path separator in it, and "Fan" and "Tina" are not found again.
set -u
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
npm install --prefix "$tmp" wanakana@5.3.1 --ignore-scripts --no-audit --no-fund >"$tmp/install" 2>&1 || {
  cat "$tmp/install" >&2
  exit 1
}
cd "$tmp" || exit 1

cat >run.js <<'EOF'
const { toRomaji } = require('wanakana');
for (const name of ['スズキ・ハナ', 'リン・ファン', 'ヴァン', 'ティナ', 'チェン', 'フェイ', 'トーキョー']) console.log(name, toRomaji(name));
EOF
cat >expected <<'EOF'
スズキ・ハナ suzuki/hana
リン・ファン rin/fuan
ヴァン vuan
ティナ teina
チェン chen
フェイ fyei
トーキョー tookyoo
EOF
TZ=UTC node run.js >seen 2>&1
diff -u expected seen || {
  echo "wanakana-name-dot-is-a-slash: wanakana 5.3.1 no longer answers as recorded" >&2
  exit 1
}
echo "wanakana-name-dot-is-a-slash: as recorded"
