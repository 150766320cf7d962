# A command that cannot say what it did has failed: the database is as it was. A closed pipe is no failure.
$ guanxi add 王伟 --org 华为 -q; guanxi cadence wangwei 2w -q
$ guanxi log wangwei first --promise 'send it' --by 2026-11-25 -q
$ cat >facts <<'END'
> for each in "list --format jsonl" "list --orgs --format jsonl" "history --format jsonl" "show wangwei --json" "undo --list"; do
>   guanxi $each
> done
> END
$ sh facts >before

$ guanxi log wangwei second --gave tea +tag >/dev/full
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi log wangwei,陈静 third --new --json >/dev/full
! guanxi: new person chenjing  陈静
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ echo '{"who":["wangwei"],"text":"batch"}' | guanxi log --batch >/dev/full
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi add 李明 --org 明礁 >/dev/full
! guanxi: new organisation mingjiao  明礁
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ printf '%s\n' '{"name":"A B","org":"C"}' '{"name":"D E"}' | guanxi add --batch >/dev/full
! guanxi: new organisation c  C
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi edit wangwei --org 明礁 --title 总经理 --tag vip >/dev/full
! guanxi: new organisation mingjiao  明礁
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi import "$DATA/exchange/vcard/v4.vcf" >/dev/full
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ id=$(guanxi remind --on 2026-11-25 --only promise --format tsv | tail -1 | cut -f1); guanxi done $id >/dev/full
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi rm wangwei --yes >/dev/full
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ guanxi undo >/dev/full
! guanxi: cannot write the output: nothing was taken back
! hint: the disk that it goes to may be full
[1]
$ guanxi undo --json >/dev/full
! guanxi: cannot write the output: nothing was taken back
! hint: the disk that it goes to may be full
[1]
$ guanxi log wangwei fourth >&-
! guanxi: cannot write the output: nothing was recorded
! hint: the disk that it goes to may be full
[1]
$ sh facts >after; cmp before after

# What need not be said cannot be lost, and who closes the pipe does not care.
$ guanxi log wangwei quiet -q >/dev/full
$ guanxi log wangwei unheard | true
$ guanxi history --format tsv | cut -f6
text
unheard
quiet
first
$ guanxi undo | true
$ guanxi undo -q >/dev/full
$ sh facts >after; cmp before after
