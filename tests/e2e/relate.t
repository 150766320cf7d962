# Ties between people.
$ guanxi add 王伟 --org 华为 -q; guanxi add 李明 -q; guanxi add 张敏 -q
$ guanxi relate wangwei liming --kind classmate --because 'Fudan, 1998' --since 1998-09-01 --strength 4
王伟 (华为) is a classmate of 李明
$ guanxi relate liming 张敏 -k introduced-by
李明 was introduced by 张敏
$ guanxi relate wangwei
id     who      is                 whom    strength  since       because
<id>  wangwei  is a classmate of  liming  4         1998-09-01  Fudan, 1998
$ guanxi relate liming
id     who      is                 whom      strength  since       because
<id>  wangwei  is a classmate of  liming    4         1998-09-01  Fudan, 1998
<id>  liming   was introduced by  zhangmin
$ guanxi relate liming --format tsv
id	one	kind	other	strength	since	because
<id>	wangwei	classmate	liming	4	1998-09-01	Fudan, 1998
<id>	liming	introduced-by	zhangmin			
$ guanxi relate liming --json
{"schema":"guanxi.relate/1","relations":[{"id":"<id>","one":"wangwei","kind":"classmate","other":"liming","strength":4,"since":"1998-09-01","because":"Fudan, 1998"},{"id":"<id>","one":"liming","kind":"introduced-by","other":"zhangmin","strength":null,"since":null,"because":null}]}
$ guanxi relate wangwei liming --kind classmate --strength 2
王伟 (华为) is a classmate of 李明
$ guanxi relate wangwei
id     who      is                 whom    strength  since       because
<id>  wangwei  is a classmate of  liming  2         1998-09-01  Fudan, 1998
$ guanxi relate wangwei liming --kind classmate --remove
took away the tie between 王伟 (华为) and 李明
$ guanxi relate wangwei
$ guanxi relate wangwei liming --kind classmate --remove
! guanxi: there is no such tie between wangwei and liming
[3]
$ guanxi relate wangwei liming --kind enemy
! guanxi: no relation is called 'enemy'
! hint: it may be: classmate, townsman, colleague, former-colleague, comrade, kin, spouse, friend, neighbour, partner, mentor, introduced-by, client-of, assistant-of
[2]
$ guanxi relate wangwei liming --kind kin --strength 6
! guanxi: --strength takes 1 to 5
[2]
$ guanxi relate wangwei wangwei --kind kin
! guanxi: both are wangwei
[2]
$ guanxi relate wangwei 华为 --kind client-of
王伟 (华为) is a client of 华为
$ guanxi relate 华为
id     who      is              whom
<id>  wangwei  is a client of  huawei
$ guanxi relate wangwei nobody --kind kin
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
