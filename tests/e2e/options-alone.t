# An option that would do nothing is refused: it is not passed over in silence.
$ guanxi add 王伟 --org 华为 --tier A -q; guanxi add 李明 --org 华为 -q; guanxi add-org 青石 -q; guanxi cadence wangwei 2w -q
$ guanxi undo --list --format tsv | wc -l >steps

# cadence: --until belongs to pause, --in-person to a rhythm; suggest takes none of them.
$ guanxi cadence --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence wangwei --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence wangwei 2w --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence wangwei resume --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence --tier A 2w --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence --tier A --until 'in 3d'
! guanxi: cadence: --until is for pause
! hint: guanxi cadence WHO pause --until DATE
[2]
$ guanxi cadence wangwei pause --until 'in 3d' --in-person 2w
! guanxi: cadence pause takes no --in-person
! hint: see guanxi cadence --help
[2]
$ guanxi cadence --tier A resume --in-person 2w
! guanxi: cadence resume takes no --in-person
! hint: see guanxi cadence --help
[2]
$ guanxi cadence suggest wangwei --tier A
! guanxi: cadence suggest takes no --tier
! hint: see guanxi cadence --help
[2]
$ guanxi cadence suggest --default 2w
! guanxi: cadence suggest takes no --default
! hint: see guanxi cadence --help
[2]
$ guanxi cadence --tier A --org 华为 2w
! guanxi: cadence: --tier, --org and --default exclude each other
! hint: set the one after the other
[2]
$ guanxi cadence --tier A --default 2w
! guanxi: cadence: --tier, --org and --default exclude each other
! hint: set the one after the other
[2]
$ guanxi cadence --tier A --org 华为 pause --until 'in 3d'
! guanxi: cadence: --tier, --org and --default exclude each other
! hint: set the one after the other
[2]
$ guanxi cadence wangwei pause --until yesterday
! guanxi: --until 2026-11-19 is not in the future
[2]
$ guanxi cadence wangwei pause --until today
! guanxi: --until 2026-11-20 is not in the future
[2]
$ guanxi cadence wangwei pause --until someday
! guanxi: cannot read the date 'someday'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi cadence --tier A --org 华为 --format tsv | cut -f1
handle
wangwei

# Beside --batch a line tells what an option would.
$ echo '{"name":"张敏"}' | guanxi add --batch --org 华为
! guanxi: add: --batch reads everything from stdin
! hint: leave out --org; a line tells it
[2]
$ echo '{"who":"wangwei","text":"x"}' | guanxi log --batch --kind tea
! guanxi: log: --batch reads everything from stdin
! hint: leave out --kind; a line tells it
[2]
$ echo '{"who":"wangwei","text":"x"}' | guanxi log --batch --edit
! guanxi: log: --batch reads everything from stdin
! hint: leave out --edit; a line tells it
[2]
$ echo '{"who":"wangwei","text":"x"}' | guanxi log --batch wangwei x
! guanxi: log: --batch reads everything from stdin
! hint: leave out 'wangwei x'
[2]

# log, edit: what says something of another option.
$ guanxi log wangwei tea --yes
! guanxi: log: --yes does nothing by itself
! hint: it goes with: --gave, --got
[2]
$ guanxi log wangwei tea --by 'in 3d'
! guanxi: --due says when, but no promise says what
! hint: add --promise TEXT or --they-promise TEXT
[2]
$ guanxi log wangwei tea --expect 'in 3d'
! guanxi: --expect says when, but nothing was asked for
! hint: add --asked TOPIC
[2]
$ guanxi log wangwei tea --topic renewal
! guanxi: --topic says on what, but nothing says who has a say
! hint: add --decides WHO or --role WHO=ROLE
[2]
$ guanxi edit wangwei --since 2026-10-01
! guanxi: edit: --since does nothing by itself
! hint: it goes with: --org, --title, --department, --reports-to, --also, --edit
[2]
$ guanxi edit wangwei --city 武汉 --since 2026-10-01
! guanxi: edit: --since does nothing by itself
! hint: it goes with: --org, --title, --department, --reports-to, --also, --edit
[2]
$ guanxi edit wangwei --city 武汉 --correct
! guanxi: edit: --correct does nothing by itself
! hint: it goes with: --org, --title, --department, --reports-to, --also, --edit
[2]
$ guanxi edit wangwei --city 武汉 --new-org
! guanxi: --new-org goes with --org or --also
! hint: as --org NAME --new-org
[2]
$ guanxi decide huawei renewal --by wangwei
! guanxi: --by names who made the decision, but it is still pending
! hint: add --outcome, or leave out --by
[2]

# list, relate, promise, show: what is for another kind of record or another mode.
$ guanxi list --orgs --tier A
! guanxi: tier says nothing here: it is about people
! hint: leave it out, or leave out --orgs
[2]
$ guanxi list --orgs --org 华为
! guanxi: org says nothing here: it is about people
! hint: leave it out, or leave out --orgs
[2]
$ guanxi list --orgs 王伟
! guanxi: list: --orgs lists every organisation
! hint: leave out '王伟'
[2]
$ guanxi relate wangwei --kind classmate
! guanxi: relate: --kind needs a tie
! hint: say between whom it is: guanxi relate WHO OTHER --kind KIND
[2]
$ guanxi relate wangwei --remove
! guanxi: relate: --remove needs a tie
! hint: say between whom it is: guanxi relate WHO OTHER --kind KIND
[2]
$ guanxi relate wangwei liming --kind classmate --remove --strength 3
! guanxi: relate: --remove takes the tie away, so --strength says nothing
! hint: leave out one of them
[2]
$ guanxi relate wangwei liming --kind classmate --remove --because school
! guanxi: relate: --remove takes the tie away, so --because says nothing
! hint: leave out one of them
[2]
$ guanxi promise --all --state kept
! guanxi: promise: --all or --state, not both
! hint: --all lists those of every state
[2]
$ guanxi holidays add CN 2027-02-05 --remove --source x
! guanxi: --remove goes with the days alone
! hint: guanxi holidays add CC DAYS --remove
[2]
$ guanxi undo --list --format tsv | wc -l | cmp - steps
$ guanxi decide huawei renewal -q; guanxi show $(guanxi decide --format tsv | tail -1 | cut -f1) --why | cat
! guanxi: --why explains the warmth of a person, and '<id>' is a decision

# --correct puts a wrong firm right too: no history is kept of it.
$ GUANXI_NOW=2026-12-20 guanxi edit wangwei --org 青石 --correct
changed wangwei  王伟 (青石)
$ GUANXI_NOW=2026-12-20 guanxi show wangwei --json | grep -o '"org":"[^"]*"' | head -1
"org":"青石"
$ GUANXI_NOW=2026-12-20 guanxi show 华为 --json | grep wangwei
[1]
