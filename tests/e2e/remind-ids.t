# Whatever id a digest prints, as people see it, snooze and done take: through a year of the demo.
%env GUANXI=guanxi
$ sh $SOURCE/examples/demo/load.sh
$ for ahead in $(seq 1 30 361); do
>   export GUANXI_NOW=$(date -u -d "2026-11-20 + $ahead days" +%FT09:00:00+08:00)
>   guanxi remind -v -c remind.section=0 --days 30 | sed -n 's/^  \([a-z0-9-]\{5,\}\)  .*/\1/p' | sort -u >ids
>   guanxi remind -v -c remind.section=0 --days 30 --format markdown | sed -n 's/.* `\([a-z0-9-]*\)`$/\1/p' | sort -u | cmp - ids
>   test -s ids || echo "$GUANXI_NOW: no ids"
>   guanxi snooze $(cat ids) 1d -q && guanxi done $(cat ids) -q || echo "$GUANXI_NOW: $(cat ids)"
>   cat ids >>all
> done
$ grep -c '^h-' all >greeted; test "$(cat greeted)" -gt 20 && echo greeted
greeted
