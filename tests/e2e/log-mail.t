# One mail from stdin, as mutt pipes it: who, when and what about; a second time it is known.
$ printf '[user]\nemails = ["lin@example.com"]\ntimezone = "Asia/Shanghai"\n' >own.toml
%env GUANXI_CONFIG=$WORK/own.toml
$ guanxi add 王伟 --email WangWei@example.com -q; guanxi add Klaus Weber --email klaus@example.de -q; guanxi add 李娜 -q
$ guanxi log --mail - <$DATA/exchange/mail/received.eml
<id>  2026-11-19  email  王伟, Klaus Weber
$ guanxi history --format tsv | cut -f2-
kind	via	date	who	text	sensitive	time	place	attempt	tags	zone	stage
email	email	2026-11-19	klaus-weber, wangwei	合同条款 +3 pages @lina	false	18:30		false		Asia/Shanghai	happened
$ guanxi log --mail - <$DATA/exchange/mail/received.eml
this mail is recorded already: <id>  2026-11-19  Klaus Weber, 王伟
$ guanxi log --mail $DATA/exchange/mail/received.eml --json
{"schema":"guanxi.log/1","id":"<id>","unchanged":true}
$ guanxi history --format tsv | wc -l
2
# undo takes it back, and then it is new again; so is one whose entry was removed.
$ guanxi undo
took back: log <id>  2026-11-19  email  王伟, Klaus Weber
$ guanxi log --mail - <$DATA/exchange/mail/received.eml -q; guanxi rm $(guanxi history --format tsv | sed -n 2p | cut -f1) --yes -q; guanxi log --mail - <$DATA/exchange/mail/received.eml
<id>  2026-11-19  email  王伟, Klaus Weber
$ guanxi undo -q; guanxi undo -q; guanxi undo -q; guanxi history
# Sent by oneself, to somebody known and somebody unknown; the clock of the sender is an hour ahead.
$ printf 'From: Lin@Example.com\nTo: klaus@example.de,\n "Anna Beispiel" <anna@example.org>\nDate: Fri, 20 Nov 2026 10:00:00 +0800\nSubject: the offer\n\nx\n' >sent
$ guanxi log --mail - <sent
<id>  2026-11-20  email  Klaus Weber
! guanxi: left out, for nobody on record has these addresses: anna@example.org
$ guanxi log --mail - --new --promise 'send the drawings' --by 2026-11-25 <sent
<id>  2026-11-20  email  Klaus Weber, Anna Beispiel
  <id>  promise to Klaus Weber, due 2026-11-25: send the drawings
! guanxi: new person anna-beispiel  Anna Beispiel
$ guanxi history --format tsv | cut -f2-8
kind	via	date	who	text	sensitive	time
email	email	2026-11-20	anna-beispiel, klaus-weber	the offer	false	09:00
email	email	2026-11-20	klaus-weber	the offer	false	09:00
# What is none of it is refused, and nothing is recorded.
$ printf 'From: anna.other@example.org\nTo: lin@example.com\n\n' | guanxi log --mail -
! guanxi: nobody on record has the address anna.other@example.org
! hint: guanxi add NAME --email ADDRESS adds somebody, --new adds whoever the mail names
[3]
$ printf 'From: lin@example.com\nTo: lin@example.com\n\n' | guanxi log --mail -
! guanxi: the mail has no address but your own
! hint: nothing was recorded
[2]
$ echo hello | guanxi log --mail -
! guanxi: this is no mail: nothing says from whom or to whom it is
[2]
$ guanxi log --mail - </dev/null
! guanxi: this is no mail: nothing says from whom or to whom it is
[2]
$ guanxi log --mail nothing-there
! guanxi: cannot read 'nothing-there': No such file or directory
[1]
$ guanxi log --mail .
! guanxi: cannot read '.': Is a directory
[1]
$ guanxi log wangwei --mail - <sent
! guanxi: log: the mail says who it is about
! hint: leave out 'wangwei'
[2]
$ guanxi log --mail - -k call <sent
! guanxi: log: --kind does not go with --mail
! hint: leave it out
[2]
$ guanxi add Klaus Other --email klaus@example.de -q; guanxi log --mail - <sent
! guanxi: the address klaus@example.de is several people's
! hint: take it away from all but one: guanxi edit WHO --email
!   klaus-other  Klaus Other
!   klaus-weber  Klaus Weber
[3]
$ guanxi history --format tsv | wc -l
3
