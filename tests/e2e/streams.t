# Closed pipes are quiet, a full disk is an error.
$ for n in $(seq 300); do echo "{\"name\": \"Person Number$n\"}"; done | guanxi add --batch
added 300 people
$ guanxi list | head -1
handle            name
$ guanxi list --json | head -c 20
{"schema":"guanxi.li<no newline>
$ guanxi list --format csv | head -1
handle,name,pinyin,org,title,city,country,timezone,tier,email,phone,wechat,birthday,last_contact,last_in_person,next_due\r
$ guanxi help | head -1
usage: guanxi [global options] COMMAND [arguments] [options]
$ guanxi list >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi list --json >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi help >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi --version >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi list --help >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi completion bash >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi config >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi undo --list >/dev/full
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi list >&-
! guanxi: cannot write the output
! hint: the disk that it goes to may be full
[1]
$ guanxi nonsense 2>/dev/full
[2]
$ guanxi list nobody 2>&1 >/dev/null
guanxi: no person is called 'nobody'
hint: see guanxi list
[3]
$ guanxi list </dev/null | wc -l
301
$ guanxi list <&- | wc -l
301
