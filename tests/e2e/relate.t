# Ties between people.
$ guanxi add 王伟 --org 华为 -q; guanxi add 李明 -q; guanxi add 张敏 -q
$ guanxi relate wangwei liming --kind classmate --because 'Fudan, 1998' --since 1998-09-01 --strength 4
王伟 (华为) is a classmate of 李明, strength 4, since 1998-09-01: Fudan, 1998
$ guanxi relate liming 张敏 -k introduced-by
李明 was introduced by 张敏
$ guanxi relate wangwei
id     who   is                 whom  strength  since       because
<id>  王伟  is a classmate of  李明  4         1998-09-01  Fudan, 1998
$ guanxi relate liming
id     who   is                 whom  strength  since       because
<id>  王伟  is a classmate of  李明  4         1998-09-01  Fudan, 1998
<id>  李明  was introduced by  张敏
$ guanxi relate liming --format tsv
id	one	kind	other	strength	since	because
<id>	wangwei	classmate	liming	4	1998-09-01	Fudan, 1998
<id>	liming	introduced-by	zhangmin			
$ guanxi relate liming --json
{"schema":"guanxi.relate/1","relations":[{"id":"<id>","one":"wangwei","kind":"classmate","other":"liming","strength":4,"since":"1998-09-01","because":"Fudan, 1998"},{"id":"<id>","one":"liming","kind":"introduced-by","other":"zhangmin","strength":null,"since":null,"because":null}]}
$ guanxi relate wangwei liming --kind classmate --strength 2
王伟 (华为) is a classmate of 李明, strength 2, since 1998-09-01: Fudan, 1998
$ guanxi relate wangwei
id     who   is                 whom  strength  since       because
<id>  王伟  is a classmate of  李明  2         1998-09-01  Fudan, 1998
$ guanxi relate wangwei liming --kind classmate --remove
took away the tie between 王伟 (华为) and 李明
$ guanxi relate wangwei
# A kind that holds both ways is one tie, whoever is named first; what is told empty is cleared; one tie is one step to undo.
$ guanxi relate liming wangwei --kind kin --strength 3 --since 2001-05-01 --because 'cousins
> of the third degree' --json
{"schema":"guanxi.relate/1","id":"<id>","one":"liming","kind":"kin","other":"wangwei","strength":3,"since":"2001-05-01","because":"cousins of the third degree"}
$ guanxi relate wangwei liming --kind kin --strength 5 --because ''
李明 is kin of 王伟 (华为), strength 5, since 2001-05-01
$ guanxi relate liming wangwei --kind kin --strength '' --since '' --json
{"schema":"guanxi.relate/1","id":"<id>","one":"liming","kind":"kin","other":"wangwei","strength":null,"since":null,"because":null}
$ guanxi relate wangwei --json
{"schema":"guanxi.relate/1","relations":[{"id":"<id>","one":"liming","kind":"kin","other":"wangwei","strength":null,"since":null,"because":null}]}
$ guanxi undo
took back: 李明 is kin of 王伟 (华为)
$ guanxi relate wangwei
id     who   is         whom  strength  since
<id>  李明  is kin of  王伟  5         2001-05-01
$ guanxi relate wangwei liming --kind mentor -q; guanxi relate liming wangwei --kind mentor -q; guanxi relate wangwei --format tsv | cut -f 2-4
one	kind	other
liming	kin	wangwei
wangwei	mentor	liming
liming	mentor	wangwei
$ guanxi relate wangwei liming --remove -q; guanxi relate wangwei
$ guanxi relate wangwei liming --kind classmate --remove
! guanxi: there is no such tie between wangwei and liming
! hint: guanxi relate wangwei lists those there are
[3]
$ guanxi relate wangwei liming --kind enemy
! guanxi: --kind does not know 'enemy'
! hint: it takes: classmate, townsman, colleague, former-colleague, comrade, kin, spouse, friend, neighbour, partner, mentor, introduced-by, client-of, assistant-of
[2]
$ guanxi relate wangwei liming --kind kin --strength 6
! guanxi: --strength takes a whole number from 1 to 5, not '6'
[2]
$ guanxi relate wangwei liming --kind kin --strength 12
! guanxi: --strength takes a whole number from 1 to 5, not '12'
[2]
$ guanxi relate wangwei liming
! guanxi: relate: --kind is missing
! hint: see guanxi relate --help
[2]
$ guanxi relate wangwei liming --kind kin --since 2027-01-01
! guanxi: --since 2027-01-01 is still to come
[2]
$ guanxi relate wangwei liming --kind kin --since someday
! guanxi: cannot read the date 'someday'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi relate wangwei liming
! guanxi: relate: --kind is missing
! hint: see guanxi relate --help
[2]
$ guanxi relate wangwei wangwei --kind kin
! guanxi: both names mean wangwei
! hint: name two people
[2]
$ guanxi relate wangwei 华为 --kind client-of
王伟 (华为) is a client of 华为
$ guanxi relate 华为
id     who   is              whom
<id>  王伟  is a client of  华为
$ guanxi relate wangwei nobody --kind kin
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
