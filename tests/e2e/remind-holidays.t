# Festivals: who is greeted, with what, how long before; and due dates that a holiday moves.
$ guanxi init -q
$ guanxi add 王伟 --org 青石泵业 --title 总经理 --tier A --country CN --prefers wechat -q
$ guanxi add 李明 --org 青石泵业 --tier B -q
$ guanxi add-org 青禾 --country CN -q
$ guanxi add 陈静 --org 青禾 -q
$ guanxi add Klaus Weber --org Norderelbe --country DE --timezone Europe/Berlin -q

# Three weeks before the Spring Festival of 2027, which is on 6 February. 陈静 is in China because her firm is.
%env GUANXI_NOW=2027-01-22T08:00:00+08:00
$ guanxi remind --only holiday
$ guanxi remind --only holiday --json
$ guanxi remind --only holiday --limit 1 --format tsv
$ guanxi remind --only holiday --exit-code -q >/dev/null

# Ticked off one by one; it comes back next year.
$ id=$(guanxi remind --only holiday --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"wangwei".*/\1/p'); guanxi done "$id"; guanxi snooze "$(guanxi remind --only holiday --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"chenjing".*/\1/p')" 3d
$ guanxi remind --only holiday --format tsv
$ guanxi remind --only holiday --format tsv --on 2027-01-25
$ guanxi remind --only holiday --format tsv --on 2028-01-20 | cut -f 2,3,5
$ guanxi undo -q; guanxi undo
$ guanxi done h-zzzzz-spring-festival
$ guanxi done "$(guanxi remind --only holiday --format jsonl | sed -n '1s/.*"id":"\([^"]*\)spring-festival".*/\1/p')no-such-day"

# Whose rhythm is off, or who is paused, is not asked for.
$ guanxi cadence wangwei off -q; guanxi cadence chenjing pause --until 2027-03-01 -q
$ guanxi remind --only holiday --format tsv
$ guanxi cadence wangwei 2w -q

# A due date in a closure moves to the last working day before it, and says why.
$ guanxi log wangwei 来电 -k call -d 2027-01-25 -q
$ guanxi cadence wangwei
$ guanxi cadence wangwei --json
$ guanxi remind --only contact --on 2027-02-03
$ guanxi remind --only contact --on 2027-02-04
$ guanxi log klaus call -k call -d 2027-03-05 --json
$ guanxi cadence klaus 3w -q
$ guanxi remind --only contact --on 2027-03-25

# A festival that not everybody keeps reaches those who are tagged for it.
$ guanxi add Anita Rao --org Thames --country GB --tag hindu -q
$ guanxi remind --only holiday --on 2027-10-25 --format tsv | cut -f 2,3,5,7
