# What happened, newest first.
$ guanxi add 王伟 --org 华为 -q; guanxi add 李明 --org 华为 -q; guanxi add Klaus Weber -q
$ guanxi history
$ guanxi history --json
{"schema":"guanxi.history/1","entries":[]}
$ guanxi log wangwei the tender -k call -d 2026-11-01 -q
$ guanxi log wangwei,liming dinner -k dinner -d '2026-11-10 19:00' --place 武汉 -q
$ guanxi log klausweber offer +pumps --via email -d 2026-11-12 -q
$ guanxi log liming his son -d 2026-11-13 --sensitive -q
$ guanxi log klausweber no answer --via phone --attempt -d 2026-11-14 -q
$ guanxi history
id     kind     via        date        who          what
<id>  call     phone      2026-11-14  Klaus Weber  (not reached) no answer
<id>  meeting  in-person  2026-11-13  李明         (sensitive)
<id>  email    email      2026-11-12  Klaus Weber  offer
<id>  dinner   in-person  2026-11-10  李明, 王伟   dinner
<id>  call     phone      2026-11-01  王伟         the tender
$ guanxi history wangwei
id     kind    via        date        who         what
<id>  dinner  in-person  2026-11-10  李明, 王伟  dinner
<id>  call    phone      2026-11-01  王伟        the tender
$ guanxi history 华为
id     kind     via        date        who         what
<id>  meeting  in-person  2026-11-13  李明        (sensitive)
<id>  dinner   in-person  2026-11-10  李明, 王伟  dinner
<id>  call     phone      2026-11-01  王伟        the tender
$ guanxi history -n 2
id     kind     via        date        who          what
<id>  call     phone      2026-11-14  Klaus Weber  (not reached) no answer
<id>  meeting  in-person  2026-11-13  李明         (sensitive)
$ guanxi history --from 2026-11-10 --to 2026-11-12
id     kind    via        date        who          what
<id>  email   email      2026-11-12  Klaus Weber  offer
<id>  dinner  in-person  2026-11-10  李明, 王伟   dinner
$ guanxi history --kind call
id     kind  via    date        who          what
<id>  call  phone  2026-11-14  Klaus Weber  (not reached) no answer
<id>  call  phone  2026-11-01  王伟         the tender
$ guanxi history --via email
id     kind   via    date        who          what
<id>  email  email  2026-11-12  Klaus Weber  offer
$ guanxi history --tag pumps
id     kind   via    date        who          what
<id>  email  email  2026-11-12  Klaus Weber  offer
$ guanxi history --include-sensitive --from 2026-11-13 --to 2026-11-13
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-13  李明  his son
$ guanxi history --json -n 2
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"call","via":"phone","date":"2026-11-14","who":["klaus-weber"],"text":"no answer","sensitive":false,"time":null,"place":null,"attempt":true,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-13","who":["liming"],"text":null,"sensitive":true,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}]}
$ guanxi history --format jsonl -n 1
{"id":"<id>","kind":"call","via":"phone","date":"2026-11-14","who":["klaus-weber"],"text":"no answer","sensitive":false,"time":null,"place":null,"attempt":true,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}
$ guanxi history --format tsv
id	kind	via	date	who	text	sensitive	time	place	attempt	tags	zone	stage
<id>	call	phone	2026-11-14	klaus-weber	no answer	false			true		Asia/Shanghai	happened
<id>	meeting	in-person	2026-11-13	liming		true			false		Asia/Shanghai	happened
<id>	email	email	2026-11-12	klaus-weber	offer	false			false	pumps	Asia/Shanghai	happened
<id>	dinner	in-person	2026-11-10	liming, wangwei	dinner	false	19:00	武汉	false		Asia/Shanghai	happened
<id>	call	phone	2026-11-01	wangwei	the tender	false			false		Asia/Shanghai	happened
$ guanxi history --format csv -n 1
id,kind,via,date,who,text,sensitive,time,place,attempt,tags,zone,stage\r
<id>,call,phone,2026-11-14,klaus-weber,no answer,false,,,true,,Asia/Shanghai,happened\r
$ guanxi history nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi history --from never
! guanxi: cannot read the date 'never'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
