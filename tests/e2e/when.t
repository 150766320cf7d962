# What time it is for them, and the next window that suits all. 2026-11-20 is a Friday, 09:00 in Shanghai.
$ guanxi add 王伟 --org 青石泵业 --country CN -q 2>&1
$ guanxi add 'Klaus Weber' --org Norderelbe --timezone Europe/Berlin -q 2>&1
$ guanxi add 'Dana Levi' --country IL -q
$ guanxi add 'Jane Doe' --org 'Acme Widgets' -q 2>&1
$ guanxi edit acme-widgets --country US -q
$ guanxi add 'Kim Nobody' -q
$ guanxi add 'Pat Pacific' --timezone America/Los_Angeles -q
$ guanxi add 'Amina Otieno' --country KE -q
%env COLUMNS=60
$ guanxi when weber
who          now        state    suits all
Klaus Weber  Fri 02:00  asleep   Fri 20 Nov 08:30–15:00
you          Fri 09:00  working  Fri 20 Nov 15:30–22:00

In their office hours, and your waking hours.
$ guanxi when 王伟 weber levi
who          now        state    suits all
王伟         Fri 09:00  working  Mon 23 Nov 15:30–18:00
Klaus Weber  Fri 02:00  asleep   Mon 23 Nov 08:30–11:00
Dana Levi    Fri 03:00  asleep   Mon 23 Nov 09:30–12:00
you          Fri 09:00  working  Mon 23 Nov 15:30–18:00

In everybody's office hours, and your waking hours.
王伟: no time zone is known; Asia/Shanghai is assumed, from
the country (China).
Dana Levi: no time zone is known; Asia/Jerusalem is assumed,
from the country (Israel).
%env COLUMNS=140
$ guanxi when 王伟 weber levi
who                       zone            now        state    suits all
王伟 (青石泵业)           Asia/Shanghai   Fri 09:00  working  Mon 23 Nov 15:30–18:00
Klaus Weber (Norderelbe)  Europe/Berlin   Fri 02:00  asleep   Mon 23 Nov 08:30–11:00
Dana Levi                 Asia/Jerusalem  Fri 03:00  asleep   Mon 23 Nov 09:30–12:00
you                       Asia/Shanghai   Fri 09:00  working  Mon 23 Nov 15:30–18:00

In everybody's office hours, and your waking hours.
王伟: no time zone is known; Asia/Shanghai is assumed, from the country (China).
Dana Levi: no time zone is known; Asia/Jerusalem is assumed, from the country (Israel).
%env COLUMNS=60
$ guanxi when weber wangwei --duration 1h --json
{"schema":"guanxi.when/1","people":[{"handle":"klaus-weber","local_time":"2026-11-20T02:00:00+01:00","state":"asleep","next_window":{"start":"2026-11-20T08:30:00+01:00","end":"2026-11-20T11:00:00+01:00"},"least_bad":null,"name":"Klaus Weber","org":"Norderelbe","timezone":"Europe/Berlin","timezone_from":"own","timezone_guessed":false,"country":"DE","day_off":null,"provisional":false,"hours":null},{"handle":"wangwei","local_time":"2026-11-20T09:00:00+08:00","state":"working","next_window":{"start":"2026-11-20T15:30:00+08:00","end":"2026-11-20T18:00:00+08:00"},"least_bad":null,"name":"王伟","org":"青石泵业","timezone":"Asia/Shanghai","timezone_from":"country","timezone_guessed":false,"country":"CN","day_off":null,"provisional":false,"hours":null}],"you":{"local_time":"2026-11-20T09:00:00+08:00","state":"working","next_window":{"start":"2026-11-20T15:30:00+08:00","end":"2026-11-20T18:00:00+08:00"},"least_bad":null,"timezone":"Asia/Shanghai","timezone_from":"own","timezone_guessed":false,"country":null,"day_off":null,"provisional":false,"hours":null},"fit":"working","beyond_minutes":0,"duration_minutes":60,"until":"2026-12-04T09:00:00+08:00"}
# Without a zone of their own: the country's, the firm's country's, the user's.
$ guanxi when doe nobody otieno
who           now         state    suits all
Jane Doe      Thu ~20:00  waking   Fri 20 Nov ~08:00–09:00
Kim Nobody    Fri ~09:00  working  Fri 20 Nov ~21:00–22:00
Amina Otieno  Fri 04:00   asleep   Fri 20 Nov 16:00–17:00
you           Fri 09:00   working  Fri 20 Nov 21:00–22:00

There is no common office hour: it is out of hours for Jane
Doe, Kim Nobody, but nobody is asleep.
Jane Doe: no time zone is known; America/New_York is
assumed, from the firm's country (United States).
Kim Nobody: no time zone is known; yours is assumed.
Amina Otieno: no time zone is known; Africa/Nairobi is
assumed, from the country (Kenya).
# Nobody is asked to be called at three in the morning.
$ guanxi when weber pat-pacific
who          now        state    least bad
Klaus Weber  Fri 02:00  asleep   Fri 20 Nov 07:15–07:45
Pat Pacific  Thu 17:00  waking   Thu 19 Nov 22:15–22:45
you          Fri 09:00  working  Fri 20 Nov 14:15–14:45

Up to 2026-12-04 no 30 minutes suit all. The least bad is
outside of the waking hours of Klaus Weber, Pat Pacific, by
up to 45 minutes.
$ guanxi when weber pat-pacific --duration 5h
who          now        state
Klaus Weber  Fri 02:00  asleep
Pat Pacific  Thu 17:00  waking
you          Fri 09:00  working

Up to 2026-12-04 no 5 hours suit all. Somebody would always
have to be called in the night: write, or speak with them
one by one.
$ guanxi when weber pat-pacific --duration 5h --json | sed 's/.*"fit"/"fit"/'
"fit":null,"beyond_minutes":null,"duration_minutes":300,"until":"2026-12-04T09:00:00+08:00"}
$ guanxi when weber pat-pacific --duration 2h --json | grep -o '"next_window":null' | wc -l
3
# The weekend there, and here; holidays; working days made up for.
$ guanxi when levi --from sat
who        now        state    suits all
Dana Levi  Fri 03:00  asleep   Sun 22 Nov 09:00–16:00
you        Fri 09:00  working  Sun 22 Nov 15:00–22:00

In their office hours, and your waking hours.
Dana Levi: no time zone is known; Asia/Jerusalem is assumed,
from the country (Israel).
$ guanxi when wangwei --from sat
who   now        state    suits all
王伟  Fri 09:00  working  Mon 23 Nov 09:00–12:00
you   Fri 09:00  working  Mon 23 Nov 09:00–12:00

In their office hours, and your waking hours.
王伟: no time zone is known; Asia/Shanghai is assumed, from
the country (China).
$ GUANXI_NOW=2026-10-01T10:00:00+08:00 guanxi when wangwei levi
who        now        suits all
王伟       Thu 10:00  Thu 8 Oct 14:00–18:00
Dana Levi  Thu 05:00  Thu 8 Oct 09:00–13:00
you        Thu 10:00  Thu 8 Oct 14:00–18:00

In everybody's office hours, and your waking hours.
王伟: no time zone is known; Asia/Shanghai is assumed, from
the country (China).
Dana Levi: no time zone is known; Asia/Jerusalem is assumed,
from the country (Israel).
$ GUANXI_NOW=2026-10-09T20:00:00+08:00 guanxi when wangwei
who   now        state   suits all
王伟  Fri 20:00  waking  Sat 10 Oct 09:00–12:00
you   Fri 20:00  waking  Sat 10 Oct 09:00–12:00

In their office hours, and your waking hours.
王伟: no time zone is known; Asia/Shanghai is assumed, from
the country (China).
$ GUANXI_NOW=2026-10-03T03:00:00+08:00 guanxi when wangwei --days 3
who   now        state   least bad
王伟  Sat 03:00  asleep  Sat 3 Oct 08:00–22:00
you   Sat 03:00  asleep  Sat 3 Oct 08:00–22:00

Up to 2026-10-06 no 30 minutes suit all. The least bad is a
day off for 王伟.
王伟: no time zone is known; Asia/Shanghai is assumed, from
the country (China).
# Clocks change in New York on 8 March, in Berlin on 29 March.
%env TZ=Europe/Berlin
$ for day in 2026-03-06 2026-03-09 2026-03-30; do GUANXI_NOW=${day}T09:00:00Z guanxi when doe | grep Doe; done
Jane Doe  Fri ~04:00  asleep   Fri 6 Mar ~09:00–16:00
Jane Doe: no time zone is known; America/New_York is
Jane Doe  Mon ~05:00  asleep   Mon 9 Mar ~09:00–17:00
Jane Doe: no time zone is known; America/New_York is
Jane Doe  Mon ~05:00  asleep   Mon 30 Mar ~09:00–16:00
Jane Doe: no time zone is known; America/New_York is
# The user's own waking hours, and a firm.
$ guanxi when acme-widgets -c user.waking=06:00-16:00
who           now         state   suits all
Acme Widgets  Thu ~20:00  waking  Fri 20 Nov ~09:00–10:00
you           Fri 02:00   asleep  Fri 20 Nov 15:00–16:00

In their office hours, and your waking hours.
Acme Widgets: no time zone is known; America/New_York is
assumed, from the country (United States).
%env TZ=Asia/Shanghai
$ guanxi when weber --from '2026-11-24 21:00'
who          now        state    suits all
Klaus Weber  Fri 02:00  asleep   Tue 24 Nov 14:00–15:00
you          Fri 09:00  working  Tue 24 Nov 21:00–22:00

In their office hours, and your waking hours.
# What cannot be asked.
$ guanxi when
! guanxi: when: WHO is missing
! hint: see guanxi when --help
[2]
$ guanxi when mallory
! guanxi: no person or organisation is called 'mallory'
! hint: see guanxi list
[3]
$ guanxi when weber --duration 0m
! guanxi: --duration cannot be '0m'
! hint: minutes and hours up to a day, as 45m, 1h or 1h30m
[2]
$ guanxi when weber --duration 2w
! guanxi: --duration cannot be '2w'
! hint: minutes and hours up to a day, as 45m, 1h or 1h30m
[2]
$ guanxi when weber --days 0
! guanxi: --days takes a whole number from 1 to 366, not '0'
[2]
$ guanxi when weber --from yesterday
! guanxi: --from 2026-11-19 is past
[2]
