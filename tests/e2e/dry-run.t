# --dry-run says in the same words what would be, and does nothing.
$ guanxi add 王伟 --org 华为 --dry-run
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
! guanxi: nothing was written: this was a dry run
$ ls -A $HOME
$ guanxi add 王伟 --org 华为 -q
$ guanxi log wangwei had tea --promise 'send the list' --by 2026-11-27 --dry-run
<id>  2026-11-20  meeting (in-person)  王伟 (华为)
  <id>  promise to 王伟 (华为), due 2026-11-27: send the list
! guanxi: nothing was written: this was a dry run
$ guanxi history; guanxi promise
$ guanxi log nobody had tea --dry-run
! guanxi: no person is called 'nobody'
! hint: see guanxi list
! or add them at once: guanxi log --new
[3]
$ guanxi rm wangwei --yes --dry-run; guanxi rm wangwei --dry-run
removed wangwei  王伟 (华为)
! guanxi: nothing was written: this was a dry run
! guanxi: there is no terminal to ask on: remove wangwei  王伟 (华为)? nothing was removed
! hint: --yes does it without asking
[2]
# What it takes and leaves is what the command takes and leaves: ids, and the steps of undo and redo.
$ guanxi note wangwei likes tea --dry-run --json; guanxi note wangwei likes tea --json
{"schema":"guanxi.note/1","id":"<id:a>","who":"wangwei","date":"2026-11-20"}
{"schema":"guanxi.note/1","id":"<id:a>","who":"wangwei","date":"2026-11-20"}
! guanxi: nothing was written: this was a dry run
$ guanxi undo --list --format tsv | cut -f4
summary
<id:a>  note on 王伟 (华为)
added wangwei  王伟 (华为); new: huawei  华为
$ guanxi undo --dry-run; guanxi undo 2 --dry-run; guanxi undo 3 --dry-run
took back: <id:a>  note on 王伟 (华为)
took back: <id:a>  note on 王伟 (华为)
took back: added wangwei  王伟 (华为); new: huawei  华为
! guanxi: nothing was written: this was a dry run
! guanxi: nothing was written: this was a dry run
! guanxi: only 2 of 3 commands can be taken back
! hint: guanxi undo --list shows them
[2]
$ guanxi undo -q; guanxi edit wangwei --city 武汉 --dry-run; guanxi redo
changed wangwei  王伟 (华为)
did again: <id:a>  note on 王伟 (华为)
! guanxi: nothing was written: this was a dry run
# The configuration and packs of one's own stay as they are.
$ guanxi config set user.country CN --dry-run; guanxi holidays add CN 2031-02-05 --off --dry-run; ls -A $HOME/.config 2>&1
user.country = CN, in $HOME/.config/guanxi/config.toml
$HOME/.config/guanxi/packs/cn-notices.toml: 1 day off of CN; notices known up to 2026
ls: cannot access '$HOME/.config': No such file or directory
! guanxi: nothing was written: this was a dry run
! guanxi: closures of 2031 stay provisional, as the notice of 2027 is not in; --notices 2031 says that it is
! guanxi: to take the days out again: guanxi holidays add CN 2031-02-05 --remove
! guanxi: nothing was written: this was a dry run
[2]
# Nothing is shown on the desktop, and nothing counts as given.
$ guanxi promise wangwei call --by 2026-11-20 -q; guanxi remind --once cron --dry-run; guanxi remind --once cron
Fri 2026-11-20

Promises to keep
  <id>  today  王伟 (华为): call
Fri 2026-11-20

Promises to keep
  <id>  today  王伟 (华为): call
! guanxi: nothing was written: this was a dry run
# With -q the exit code alone tells. What writes nothing has no dry run.
$ guanxi add 陈静 --dry-run -q
$ guanxi list --dry-run
! guanxi: unknown option '--dry-run'
! hint: see guanxi list --help; put -- before words that start with -
[2]
# Text from a pipe or the editor is asked for all the same; a batch is checked line by line.
$ echo 'from a pipe' | guanxi log wangwei --dry-run; printf '{"name":"Ann"}\n{"nmae":"Bea"}\n' | guanxi add --batch --dry-run
<id>  2026-11-20  meeting (in-person)  王伟 (华为)
! guanxi: nothing was written: this was a dry run
! guanxi: line 2: unknown field 'nmae'
! hint: did you mean name? known: name, handle, org, new-org, title, department, reports-to, also, city, country, timezone, language, email, phone, wechat, birthday, tier, tag, alias, reading, surname, died, mourning, owner, prefers, introduced-by, met, occasion, set
[2]
