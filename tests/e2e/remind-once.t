# --once counts as given what was written out, and nothing else.
$ for n in $(seq 1000 2999); do echo "{\"name\":\"Person$n\",\"handle\":\"p$n\",\"birthday\":\"1970-11-22\"}"; done | guanxi add --batch
added 2000 people
$ guanxi config set user.emails lin.jia@example.com -q; guanxi config set remind.section 0 -q
# More than a pipe holds, and a reader that goes away after the first byte.
$ for f in text json jsonl tsv csv markdown html mail ics dingtalk wecom feishu; do guanxi remind --format $f --once $f | head -c 1 >/dev/null; guanxi remind --once $f --format jsonl | wc -l; done | uniq -c
     12 2000
# A reader that went away before anything came.
$ (sleep 1; guanxi remind --limit 3 --once never) | :
$ guanxi remind --once never --limit 3 --format jsonl | wc -l
3
# A disk that is full, for little and for much.
$ guanxi remind --once full --limit 3 --format html >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi remind --once full --format html >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi remind --once full --format mail >&-
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi remind --once full --format jsonl | wc -l
2000
# And now it was given, in whatever format.
$ guanxi remind --once full --format html
$ guanxi remind --once mixed --limit 1999 --format wecom >/dev/null; guanxi remind --once mixed --format jsonl | wc -l
1
# The exit code says whether something was left to give.
$ guanxi remind --once full --exit-code
$ guanxi remind --once coded --limit 2 --exit-code --format ics >/dev/null
[10]
