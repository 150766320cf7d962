# Removing a party with what hangs on it, or one record by its id.
$ guanxi add 王伟 --org 华为 -q
$ guanxi add 李明 --org 华为 --reports-to wangwei --introduced-by wangwei -q
$ guanxi log wangwei alone -q
$ guanxi log wangwei,liming together -q
$ guanxi log wangwei,liming a slip -k call
<id:slip>  2026-11-20  call (phone)  王伟 (华为), 李明 (华为)
$ guanxi rm $slip --yes
removed <id:slip>  2026-11-20 call with liming, wangwei
$ guanxi history
id     kind     via        date        who         what
<id>  meeting  in-person  2026-11-20  李明, 王伟  together
<id>  meeting  in-person  2026-11-20  王伟        alone
$ guanxi rm wangwei --yes
removed wangwei  王伟 (华为)<...>
$ guanxi history
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-20  李明  together
$ guanxi show liming
李明  Lǐ Míng  liming
  at       华为 (huawei)
  contact  last 2026-11-20 (today)
  warmth   35 of 100
  history  <id>  2026-11-20  meeting  together
$ guanxi rm 华为 --yes
removed huawei  华为<...>
$ guanxi show liming
李明  Lǐ Míng  liming
  contact  last 2026-11-20 (today)
  warmth   35 of 100
  history  <id>  2026-11-20  meeting  together
$ guanxi undo
took back: removed huawei  华为<...>
$ guanxi undo
took back: removed wangwei  王伟 (华为)<...>
$ guanxi undo
took back: removed <id:slip>  2026-11-20 call with liming, wangwei
$ guanxi history
id     kind     via        date        who         what
<id:slip>  call     phone      2026-11-20  李明, 王伟  a slip
<id>  meeting  in-person  2026-11-20  李明, 王伟  together
<id>  meeting  in-person  2026-11-20  王伟        alone
$ guanxi rm nobody --yes
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi rm wangwei nobody --yes
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi rm zzzzz --yes
! guanxi: no person or organisation is called 'zzzzz'
! hint: see guanxi list
[3]
$ guanxi rm
! guanxi: rm: WHO|ORG|ID is missing
! hint: see guanxi rm --help
[2]
$ guanxi list --format tsv | cut -f1
handle
liming
wangwei

# On a terminal it asks.
$ echo n | script -qec 'guanxi rm wangwei' /dev/null | grep -o 'remove wangwei .*? .y/N.\|guanxi: .*removed'
remove wangwei  王伟 (华为), 1 entry in the history with nobody else? [y/N]
guanxi: nothing was removed
$ echo y | script -qec 'guanxi rm wangwei' /dev/null | grep -o 'remove wangwei .*? .y/N.\|removed wangwei'
remove wangwei  王伟 (华为), 1 entry in the history with nobody else? [y/N]
removed wangwei
$ guanxi list --format tsv | cut -f1
handle
liming
$ guanxi note liming likes tea
<id:note>  note on 李明 (华为)
$ guanxi rm $note --yes
removed <id:note>  note: likes tea
$ guanxi note liming

# a handle is free again
$ guanxi add 王伟
added wangwei  王伟
