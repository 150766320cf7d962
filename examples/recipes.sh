#!/bin/sh
# Shell recipes around guanxi, in plain POSIX sh and awk.
#
#   . examples/recipes.sh                     then: most_urgent
#   sh examples/recipes.sh most_urgent 3      or one at a time
#
# Each uses "$GUANXI" as the program, else `guanxi` on the PATH.

guanxi_() { "${GUANXI:-guanxi}" "$@"; }

# pick NAME...: of TSV with a heading line, these columns in this order. Name columns, never count them: new ones may come.
pick() {
  awk -F '\t' -v OFS='\t' -v names="$*" '
    NR == 1 { count = split(names, wanted, " "); for (i = 1; i <= NF; i++) at[$i] = i; next }
    { line = ""
      for (i = 1; i <= count; i++) line = line (i > 1 ? OFS : "") (wanted[i] in at ? $(at[wanted[i]]) : "")
      print line }'
}

# most_urgent [N]: the N people (one, if nothing is said) who have waited longest for their rhythm.
most_urgent() {
  guanxi_ cadence --format tsv | pick handle name overdue_days status |
    awk -F '\t' -v n="${1:-1}" '$3 > 0 && ++seen <= n'
}

# call_sheet: one line for each contact that is due today, to print and take along.
call_sheet() {
  guanxi_ remind --days 0 --only contact --format tsv | pick who org title |
    awk -F '\t' '{ printf "[ ] %s (%s): %s\n", $1, $2, $3 }'
}

# note_last TEXT...: a note on the person of the newest log entry, right after hanging up.
note_last() {
  last=$(guanxi_ history --format tsv | pick who | awk 'NR == 1 { sub(/[ ,;].*/, ""); print }')
  [ -n "$last" ] || { echo "note_last: nothing is logged yet" >&2; return 1; }
  guanxi_ note "$last" "$*"
}

# csv_people <FILE.csv: CSV with a heading line (name, org, title, email, phone, city, country, tier, tag …, named like the
# options of `add`) as the JSON Lines that `guanxi add --batch` reads. Quoted fields may hold commas and "" for a quote,
# not line breaks. Several tags or aliases are separated by semicolons.
#
#   csv_people <fair.csv | guanxi add --batch
csv_people() {
  awk '
    function json(text) { gsub(/\\/, "&&", text); gsub(/"/, "\\\\&", text); gsub(/\t/, "\\t", text); return "\"" text "\"" }
    function list(text,   parts, n, i, out) {
      n = split(text, parts, /; */)
      for (i = 1; i <= n; i++) out = out (i > 1 ? "," : "") json(parts[i])
      return "[" out "]"
    }
    # Splits a line into field[1..n].
    function fields(line,   n, c, i, quoted, value) {
      n = 0; value = ""; quoted = 0
      for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (quoted && c == "\"" && substr(line, i + 1, 1) == "\"") { value = value c; i++ }
        else if (c == "\"") quoted = !quoted
        else if (c == "," && !quoted) { field[++n] = value; value = "" }
        else value = value c
      }
      field[++n] = value
      return n
    }
    { sub(/\r$/, "") }
    NR == 1 { sub(/^\357\273\277/, ""); width = fields($0); for (i = 1; i <= width; i++) heading[i] = tolower(field[i]); next }
    /^[ ,]*$/ { next }
    { n = fields($0); out = ""
      for (i = 1; i <= n && i <= width; i++) {
        if (field[i] == "") continue
        value = (heading[i] == "tag" || heading[i] == "alias") ? list(field[i]) : json(field[i])
        out = out (out == "" ? "" : ",") json(heading[i]) ":" value
      }
      print "{" out "}" }'
}

# log_same TEXT... <HANDLES: one entry for each handle on stdin, all of them or none.
#
#   guanxi list --tag supplier --format tsv | pick handle | log_same "New price list sent"
log_same() {
  text="$*" awk '
    function json(text) { gsub(/\\/, "&&", text); gsub(/"/, "\\\\&", text); gsub(/\t/, "\\t", text); return "\"" text "\"" }
    NF { printf "{\"who\":[%s],\"kind\":\"email\",\"via\":\"email\",\"text\":%s}\n", json($1), json(ENVIRON["text"]) }' |
    guanxi_ log --batch
}

# before_door ORG: what to read in the lift: who decides, and the last five contacts.
before_door() {
  guanxi_ who-decides "$1" && guanxi_ history "$1" | head -n 5
}

# due_count: a number for the prompt or the status bar; empty when nothing is due.
#
#   PS1='$(due_count)$ '
due_count() {
  guanxi_ remind --days 0 --format jsonl | awk 'END { if (NR) printf "关%d ", NR }'
}

# Run as a program: the first argument names the recipe.
case "${0##*/}" in
  recipes.sh) [ $# -eq 0 ] || "$@" ;;
esac
