# What was typed is kept and answered without its control characters: nothing of it steers the terminal.
$ guanxi add 'Ann Example' --org Firm -q; b=$(printf 'x\033[35my\302\2335mz'); printf 'b="%s"; raw() { LC_ALL=C grep -acP "\\x1b(?!\\[(0|[127]|3[1236])m)|\\xc2[\\x80-\\x9f]|\\x7f"; }\n' "$b" >raw
$ . ./raw; guanxi note ann-example tea --about "$b" 2>&1 | raw
0
[1]
$ . ./raw; sqlite3 $XDG_DATA_HOME/guanxi/guanxi.db 'SELECT about FROM note' | raw
0
[1]
$ . ./raw; guanxi log ann-example,"$b" "talk $b" --new --place "$b" --promise "send $b" --by 2026-12-01 2>&1 | raw
0
[1]
$ . ./raw; guanxi config set user.name "$b" | raw; cat $XDG_CONFIG_HOME/guanxi/config.toml
0
[user]
name = "x\u001B[35my\u009B5mz"
$ . ./raw; guanxi config get user.name | raw; guanxi config get user.name --json
0
{"schema":"guanxi.config/1","key":"user.name","value":"x\u001B[35my\u009B5mz","source":"$HOME/.config/guanxi/config.toml:2"}
$ . ./raw; guanxi --config "$b" config path; guanxi --config "$b" config path --json; guanxi --config "$b" --color always config path | raw
x�y�5mz
{"schema":"guanxi.config/1","path":"x\u001B[35my\u009B5mz"}
0
[1]
$ . ./raw; guanxi __complete log "$b,a" | raw
0
[1]

# A file of holidays that is wrong is named without them too.
$ . ./raw; mkdir -p "d$b/packs"; printf 'country = "X"\nid = "\001' >"d$b/packs/cn.toml"; for c in "holidays --country CN" "holidays check d$b/packs/cn.toml" "log ann-example x -d mid-autumn"; do guanxi --config "d$b/c.toml" $c 2>&1; done | raw
0
[1]

# Whatever stands in the database, by another program's hand, no command lets it through; JSON keeps it by its escapes.
$ sqlite3 $XDG_DATA_HOME/guanxi/guanxi.db "UPDATE party SET name = name || char(27) || '[2J' || char(155) || '5m', city = char(27) || ']0;x' || char(7), tier = 'A' || char(127)" "UPDATE interaction SET text = text || char(27) || '[2J', place = char(155) || '31m'" "UPDATE promise SET text = char(27) || 'c'" "UPDATE note SET text = char(144) || 'x', about = char(27) || '[1A'" "INSERT INTO tag SELECT id, char(27) || '[35m' FROM party" "UPDATE position SET title = char(27) || '[35m' || char(155) || 'm', department = char(7)"
$ cat >every <<'END'
> . ./raw
> for c in "list" "list --orgs" "show ann-example" "show firm" "show ann-example --why" "brief ann-example" "brief firm" "brief ann-example --handover" "history" "promise" "note ann-example" \
>   "cadence" "remind --days 30" "who-decides firm" "who-decides firm review" "path ann-example" "graph" "graph ann-example" "visit x" "when ann-example" "balance" "undo --list" "config list" "issue" "relate ann-example" \
>   "log ann-example again" "undo" "gave ann-example tea" "edit ann-example --city Berlin" "undo" "list nobody" "edit x" "rm ann-example" "cadence ann-example 2w" "__complete show ''" "__complete list --tag ''" "__complete log a"; do
>   for more in "$@"; do
>     guanxi $c $more >out 2>&1
>     [ $(raw <out) = 0 ] || { echo "guanxi $c $more:"; cat -v out; }
>   done
> done
> END
$ sh ./every '' --json '--color always'
$ guanxi config set user.emails me@example.com -q; for f in 'list --format tsv' 'list --format csv' 'list --format jsonl' 'remind --days 30 --format markdown' 'remind --days 30 --format html' 'remind --days 30 --format mail' 'remind --days 30 --format ics' 'remind --days 30 --format dingtalk' 'brief ann-example --format markdown' 'brief ann-example --format html' 'graph --format svg' 'graph --format html' 'who-decides firm --format dot' 'who-decides firm --format mermaid'; do . ./raw; n=$(guanxi $f | tee out | raw); [ $n = 0 ] || { echo "$f:"; cat -v out; }; done
$ guanxi list --format jsonl | grep -o '"name":"Ann[^"]*"'
"name":"Ann Example\u001B[2J\u009B5m"
