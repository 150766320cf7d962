# Mails give entries and people; a mailbox only the entries of people who are known.
$ guanxi config set user.name 'Sam Seller' -q; guanxi config set user.emails '["sam.seller@example.org"]' -q
$ cd "$DATA/exchange/samples/mail"; guanxi import foxmail_gb18030.eml
+ wangxiaoman  王小满
+ ouyangqiming  欧阳启明
imported 1 file: 2 new, 0 changed, 1 interaction
$ guanxi history
id     kind   via    date        who               what
<id>  email  email  2026-03-18  欧阳启明, 王小满  关于水泵试点的报价
$ guanxi import foxmail_gb18030.eml
nothing new: 1 record known already
$ guanxi import takeout_gmail.mbox --dry-run
~ wangxiaoman  王小满  adds: alias
imported 1 file: 0 new, 1 changed, 2 interactions
! guanxi: takeout_gmail.mbox:34: 1 mail that went to a list or was sent by a program is left out
! guanxi: takeout_gmail.mbox: 1 address of people who are not on record is left out; --new adds them
! guanxi: nothing was written: this was a dry run
$ guanxi import takeout_gmail.mbox --new
~ wangxiaoman  王小满  adds: alias
+ idris-vane  Idris Vane
imported 1 file: 1 new, 1 changed, 2 interactions
! guanxi: takeout_gmail.mbox:34: 1 mail that went to a list or was sent by a program is left out
$ guanxi history --format tsv | cut -f2,4-6
kind	date	who	text
email	2026-03-18	ouyangqiming, wangxiaoman	关于水泵试点的报价
email	2026-03-18	wangxiaoman	Re: 周三十点
email	2026-03-18	idris-vane, wangxiaoman	报价确认 – 青石泵业
$ guanxi import takeout_gmail.mbox
nothing new: 2 records known already
! guanxi: takeout_gmail.mbox:34: 1 mail that went to a list or was sent by a program is left out
$ cp -r ../maildir "$HOME/mails"; find "$HOME/mails" -name '*.read' -delete; guanxi import "$HOME/mails"
nothing new: 2 records known already
! guanxi: $HOME/mails/INBOX/cur/1773796400.M3P1.host,S=512:2,DS:1: 1 mail is left out: it is spam, deleted, a draft or a chat
! guanxi: $HOME/mails/INBOX/new/1773800400.M2P1.host:1: 1 mail that went to a list or was sent by a program is left out
# The same mail is known, whichever way it came.
$ guanxi log --mail foxmail_gb18030.eml
this mail is recorded already: <id>  2026-03-18  欧阳启明, 王小满
$ cat foxmail_gb18030.eml | guanxi import -
nothing new: 1 record known already
$ guanxi undo
took back: import of 1 file: 1 new, 1 changed, 2 interactions
$ guanxi history --format ids | wc -l
1
