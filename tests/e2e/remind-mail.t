# The digest as a mail, read back by Python's email package.
$ guanxi add 王伟 --org 华为 --tier A -q; guanxi add Klaus Weber --org 'Weber & Söhne' -q
$ guanxi remind --format mail
! guanxi: no mail address of yours is known
! hint: guanxi config set user.emails you@example.com
[2]
$ guanxi config set user.emails lin.jia@example.com
user.emails = lin.jia@example.com, in $HOME/.config/guanxi/config.toml
$ guanxi remind --format mail
$ guanxi log wangwei 续约 -d 2026-11-10 -q --promise '发新报价, 中文一页' --by 2026-11-18
$ guanxi log klaus audit -d 2026-11-12 -q --promise 'Foundry report' --by 2026-11-20
$ guanxi remind --format mail | python3 $SOURCE/tests/e2e/read_mail.py
Date: Fri, 20 Nov 2026 09:00:00 +0800
From: lin.jia@example.com
To: lin.jia@example.com
Subject: 2 reminders, 1 overdue. Promised to 王伟 (华为): 发新报价, 中文一页
Message-ID: <1795136400.<...>@example.com>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_guanxi_<...>"
--- text/plain utf-8
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟 (华为): 发新报价, 中文一页
  <id>  today        Klaus Weber (Weber & Söhne): Foundry report
--- text/html utf-8
<!DOCTYPE html>
…
</html>
# The bytes themselves.
$ guanxi remind --format mail | sed -n '1,/^$/p'
Date: Fri, 20 Nov 2026 09:00:00 +0800
From: lin.jia@example.com
To: lin.jia@example.com
Subject: =?utf-8?B?MiByZW1pbmRlcnMsIDEgb3ZlcmR1ZS4gUHJvbWlzZWQgdG8g546L?=
 =?utf-8?B?5LyfICjljY7kuLopOiDlj5HmlrDmiqXku7csIOS4reaWh+S4gA==?=
 =?utf-8?B?6aG1?=
Message-ID: <1795136400.<...>@example.com>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_guanxi_<...>"
\
# The name, in whatever script.
$ guanxi config set user.name '林佳 Lin Jia' -q; guanxi remind --format mail | python3 $SOURCE/tests/e2e/read_mail.py --headers | sed -n '/^From/p; /^To/p'
From: 林佳 Lin Jia <lin.jia@example.com>
To: 林佳 Lin Jia <lin.jia@example.com>
$ guanxi -c 'user.name=Lin "J." Jia, Esq.' remind --format mail | python3 $SOURCE/tests/e2e/read_mail.py --headers | grep ^From
From: "Lin \"J.\" Jia, Esq." <lin.jia@example.com>
# The date is now, on the user's clock.
$ guanxi -c user.timezone=America/St_Johns remind --format mail | grep ^Date
Date: Thu, 19 Nov 2026 21:30:00 -0330
$ GUANXI_NOW=2026-12-01T00:30:00Z guanxi remind --on 2026-11-20 --format mail | grep ^Date
Date: Tue, 1 Dec 2026 08:30:00 +0800
# The same, the same bytes; else another id.
$ guanxi remind --format mail >a; guanxi remind --format mail >b; cmp a b
$ guanxi remind --format mail --limit 1 | grep ^Message-ID >c; grep ^Message-ID a | cmp -s - c
[1]
# Nothing in the data becomes a header, ends the message, or breaks a part.
$ printf 'Eve\r\nBcc: x@example.com\n' >name; guanxi add --batch <<END
> {"name":"Eve\r\nBcc: a@example.com\r\n\r\nbody","handle":"eve","org":"\r\nTo: b@example.com"}
> END
added 1 person
! guanxi: new organisation to-b-example-com  To: b@example.com
$ guanxi log eve x -d 2026-11-19 -q --promise '.' --by 2026-11-19; guanxi log eve x -d 2026-11-19 -q --promise 'From here --=_guanxi_' --by 2026-11-19
$ guanxi -c user.name="$(cat name)" remind --format mail --only promise | python3 $SOURCE/tests/e2e/read_mail.py | grep -v '^Message-ID\|boundary'
Date: Fri, 20 Nov 2026 09:00:00 +0800
From: "Eve Bcc: x@example.com" <lin.jia@example.com>
To: "Eve Bcc: x@example.com" <lin.jia@example.com>
Subject: 4 reminders, 3 overdue. Promised to 王伟 (华为): 发新报价, 中文一页
Auto-Submitted: auto-generated
MIME-Version: 1.0
--- text/plain utf-8
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟 (华为): 发新报价, 中文一页
  <id>  1 day late   Eve Bcc: a@example.com  body: .
  <id>  1 day late   Eve Bcc: a@example.com  body: From here --=_guanx…
  <id>  today        Klaus Weber (Weber & Söhne): Foundry report
--- text/html utf-8
<!DOCTYPE html>
…
</html>
$ guanxi -c user.name="$(cat name)" remind --format mail | grep -ci '^bcc'
0
[1]
# What is sensitive is in no subject, asked for or not.
$ guanxi log wangwei quarrel -d 2026-11-03 -q --sensitive --promise 'talk to his boss' --by 2026-11-05
$ guanxi remind --format mail --limit 2 | python3 $SOURCE/tests/e2e/read_mail.py | grep '^Subject\|boss\|11-05'
Subject: 2 reminders, 2 overdue. Promised to 王伟 (华为): 发新报价, 中文一页
$ guanxi remind --format mail --limit 1 --include-sensitive | python3 $SOURCE/tests/e2e/read_mail.py | grep '^Subject\|boss'
Subject: 1 reminder, 1 overdue
  <id>  2 weeks late  王伟 (华为): talk to his boss
# An address that no header can hold.
$ guanxi -c 'user.emails=lin jia@example.com' remind --format mail
! guanxi: mail cannot go to 'lin jia@example.com', the first of user.emails
! hint: guanxi config set user.emails you@example.com
[2]
$ guanxi -c 'user.emails=Lin <lin@example.com>' remind --format mail
! guanxi: mail cannot go to 'Lin <lin@example.com>', the first of user.emails
! hint: guanxi config set user.emails you@example.com
[2]
$ guanxi -c 'user.emails=林@example.com' remind --format mail
! guanxi: mail cannot go to '林@example.com', the first of user.emails
! hint: guanxi config set user.emails you@example.com
[2]
$ printf '[user]\nemails = ["a@example.com\\r\\nBcc: b@example.com"]\n' >bad.toml; guanxi --config bad.toml remind --format mail
! guanxi: mail cannot go to 'a@example.com Bcc: b@example.com', the first of user.emails
! hint: guanxi config set user.emails you@example.com
[2]
# It cannot go out in part.
$ guanxi remind --format mail >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
