# Festivals: who is greeted, with what, how long before; and due dates that a holiday moves.
$ guanxi init -q
$ guanxi add 王伟 --org 青石泵业 --title 总经理 --tier A --country CN --prefers wechat -q
$ guanxi add 李明 --org 青石泵业 --tier B -q
$ guanxi add-org 青禾 --country CN -q
$ guanxi add 陈静 --org 青禾 -q
$ guanxi add Klaus Weber --org Norderelbe --country DE --timezone Europe/Berlin -q

# Three weeks before the Spring Festival of 2027, which is on 6 February. 陈静 is in China because her firm is.
%env GUANXI_NOW=2027-01-22T08:00:00+08:00
$ guanxi remind -v --only holiday
Fri 2027-01-22

Festivals ahead
               2027-02-06  Spring Festival 春节
                           China, closed 2027-02-05 to 2027-02-10 (provisional:
                           no official notice for 2027 yet); 新年快乐，恭喜发
                           财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì
                           rúyì), Happy New Year, may you prosper, may all go as
                           you wish; said until 2027-02-20; give good tea, fruit
                           or nuts in a red box, a speciality of your own
                           region, baijiu or good wine, to somebody who drinks
                           and is no official; never clocks (送钟 sounds like
                           attending a funeral), anything in fours (四 sounds
                           like death), white or black wrapping, cash, alcohol
                           or cigarettes to an official or a state firm
  h-<id>-spring-festival    王伟 (青石泵业): a gift or a card (wechat)
  h-<id>-spring-festival    陈静 (青禾): a greeting
$ guanxi remind --only holiday --json
{"schema":"guanxi.remind/1","date":"2027-01-22","until":"2027-01-22","items":[{"id":"h-<id>-spring-festival","kind":"holiday","who":"wangwei","org":"青石泵业","date":"2027-02-06","due_in_days":15,"title":"Spring Festival 春节","why":"China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm","suggestion":"a gift or a card (wechat)","sensitive":false,"name":"王伟"},{"id":"h-<id>-spring-festival","kind":"holiday","who":"chenjing","org":"青禾","date":"2027-02-06","due_in_days":15,"title":"Spring Festival 春节","why":"China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm","suggestion":"a greeting","sensitive":false,"name":"陈静"}],"more":0}
$ guanxi remind --only holiday --limit 1 --format tsv
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
h-<id>-spring-festival	holiday	wangwei	青石泵业	2027-02-06	15	Spring Festival 春节	China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm	a gift or a card (wechat)	false	王伟
$ guanxi remind --only holiday --exit-code -q >/dev/null
[10]

# Ticked off one by one; it comes back next year.
$ id=$(guanxi remind --only holiday --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"wangwei".*/\1/p'); guanxi done "$id"; guanxi snooze "$(guanxi remind --only holiday --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"chenjing".*/\1/p')" 3d
done with Spring Festival of 2027-02-06 for 王伟 (青石泵业)
snoozed h-<id>-spring-festival (holiday:spring-festival) until 2027-01-25
$ guanxi remind --only holiday --format tsv
$ guanxi remind --only holiday --format tsv --on 2027-01-25
id	kind	who	org	date	due_in_days	title	why	suggestion	sensitive	name
h-<id>-spring-festival	holiday	chenjing	青禾	2027-02-06	12	Spring Festival 春节	China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm	a greeting	false	陈静
$ guanxi remind --only holiday --format tsv --on 2028-01-20 | cut -f 2,3,5
kind	who	date
holiday	wangwei	2028-01-19
holiday	chenjing	2028-01-19
holiday	wangwei	2028-01-26
holiday	chenjing	2028-01-26
$ guanxi undo -q; guanxi undo
took back: done with Spring Festival of 2027-02-06 for 王伟 (青石泵业)
$ guanxi done h-zzzzz-spring-festival
! guanxi: nothing has the id 'h-zzzzz-spring-festival'
! hint: remind, history and show print ids
[3]
$ guanxi done "$(guanxi remind --only holiday --format jsonl | sed -n '1s/.*"id":"\([^"]*\)spring-festival".*/\1/p')no-such-day"
! guanxi: 'no-such-day' is no festival ahead of 王伟 (青石泵业)
! hint: remind prints the ids
[3]

# A greeting counts for the festival that comes up, whatever day it was said on: a day would say nothing.
$ guanxi done "$(guanxi remind --only holiday --format jsonl | sed -n '1s/.*"id":"\([^"]*\)".*/\1/p')" --on 2027-01-20
! guanxi: a greeting takes no --date
! hint: it counts for the festival that comes up: leave --date out
[2]

# Whose rhythm is off, or who is paused, is not asked for.
$ guanxi cadence wangwei off -q; guanxi cadence chenjing pause --until 2027-03-01 -q
$ guanxi remind --only holiday --format tsv
$ guanxi cadence wangwei 18d -q

# A due date in a closure moves to the last working day before it, and says why.
$ guanxi log wangwei 来电 -k call -d 2027-01-21 -q
$ guanxi cadence wangwei
handle   name  every  by      last        next        status
wangwei  王伟  18d    person  2027-01-21  2027-02-04  ok
$ guanxi cadence wangwei --json
{"schema":"guanxi.cadence/1","people":[{"handle":"wangwei","name":"王伟","every":"18d","max":null,"in_person":null,"source":"person","last":"2027-01-21","next":"2027-02-04","overdue_days":-13,"urgency":-0.72,"status":"ok","paused_until":null,"typical_days":null}]}
$ guanxi remind --only contact --on 2027-02-03
$ guanxi remind -v --only contact --on 2027-02-04
Thu 2027-02-04

Get in touch
  c-<id>  2027-02-04  王伟 (青石泵业)
                       every 18d, last 2027-01-21; before 2027-02-08, Spring
                       Festival (China), provisional; by wechat
$ GUANXI_NOW=2027-03-06 guanxi log klaus call -k call -d 2027-03-05 --json
{"schema":"guanxi.log/1","id":"<id>","date":"2027-03-05","kind":"call","via":"phone","who":["klaus-weber"],"next_due":{"klaus-weber":null},"stage":"happened"}
$ guanxi cadence klaus 3w -q
$ guanxi remind -v --only contact --on 2027-03-25
Thu 2027-03-25

Get in touch
  c-<id>  2027-02-04  王伟 (青石泵业)
                       every 18d, last 2027-01-21, lapsed; before 2027-02-08,
                       Spring Festival (China), provisional; by wechat
  c-<id>  2027-03-25  Klaus Weber (Norderelbe)
                       every 3w, last 2027-03-05; before 2027-03-26, Good Friday
                       (Germany); best 15:30–22:00 here (08:30–15:00 there)

# A festival that not everybody keeps reaches those who are tagged for it.
$ guanxi add Anita Rao --org Thames --country GB --tag hindu -q
$ guanxi add Ravi Iyer --org Thames --country GB --tag Hindus -q
$ guanxi remind --only holiday --on 2027-10-25 --format tsv | cut -f 2,3,5,7
kind	who	date	title
holiday	anita-rao	2027-10-29	Diwali
holiday	ravi-iyer	2027-10-29	Diwali
