# A folder with a file of each system, at once; and once more.
%timeout 300
$ guanxi config set user.name 'Sam Seller' -q; guanxi config set user.emails '["sam@example.com"]' -q
$ cp -r "$DATA/exchange/samples" "$HOME/all"; find "$HOME/all" -name '*.read' -delete
$ guanxi import "$HOME/all" --skip-bad >said 2>err; tail -1 said | grep -o 'imported .* files'
imported 121 files
# One is no chat at all.
$ grep -c 'is not recognised' err
1
$ guanxi list --format ids | sort >people; guanxi history --format ids | sort >entries; guanxi promise --all --format ids | sort >promises; wc -l <people; wc -l <entries
22
102
$ guanxi list | grep -c 'Sam Seller'
0
[1]
$ guanxi import "$HOME/all" --skip-bad -q 2>/dev/null; guanxi import "$HOME/all" --skip-bad 2>/dev/null | cut -d, -f1
nothing new: 15 people up to date
$ guanxi list --format ids | sort | cmp - people; guanxi history --format ids | sort | cmp - entries; guanxi promise --all --format ids | sort | cmp - promises
$ guanxi undo 2 >/dev/null; guanxi list --format ids; guanxi history --format ids; guanxi promise --all --format ids
