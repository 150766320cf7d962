# When offices keep other hours: Ramadan, Friday prayer, half days before a feast.
%env GUANXI_NOW=2027-02-10T16:00:00+08:00
$ guanxi add 'Omar Muster' --country SA -q; guanxi add 'Hind Muster' --country AE -q; guanxi add 'Siti Sample' --country MY -q; guanxi add 'Budi Sample' --country ID -q
$ guanxi add 'Ayse Ornek' --country TR -q; guanxi add 'Dana Probe' --country IL -q; guanxi add 'Max Muster' --country DE -q
# Ramadan of 2027 began on 8 February.
$ guanxi when omar-muster --from 2027-02-11
who          now        state                          suits all
Omar Muster  Wed 11:00  working, Ramadan, 10:00–16:00  Thu 11 Feb 10:00–16:00
you          Wed 16:00  working                        Thu 11 Feb 15:00–21:00

In their office hours, and your waking hours.
Omar Muster: no time zone is known; Asia/Riyadh is assumed, from the country
(Saudi Arabia).
$ guanxi when hind-muster --from 2027-02-12
who          now        state                          suits all
Hind Muster  Wed 12:00  working, Ramadan, 09:00–15:00  Fri 12 Feb 08:00–12:00
you          Wed 16:00  working                        Fri 12 Feb 12:00–16:00

In their office hours, and your waking hours.
Hind Muster: no time zone is known; Asia/Dubai is assumed, from the country
(United Arab Emirates).
$ guanxi when omar-muster --json | grep -o '"hours":[^}]*'
"hours":"Ramadan, 10:00–16:00"
"hours":null
$ guanxi brief omar-muster | grep -i ramadan
  2027-02-08  Ramadan begins (six hours a day, no lunches): a greeting, 2 days
  2027-02-10  Ramadan, 10:00–16:00, until 2027-03-09: before it or after it is
  occasion    Ramadan begins (six hours a day, no lunches) بداية رمضان,
              wa-antum bi-khayr), A blessed Ramadan; may you be well every year,
$ GUANXI_NOW=2027-01-15T16:00:00+08:00 guanxi brief omar-muster | grep -i ramadan
  2027-02-08  Ramadan begins (six hours a day, no lunches): a greeting, in 3
  2027-02-08  Ramadan, 10:00–16:00, until 2027-03-09: before it or after it is
  occasion    Ramadan begins (six hours a day, no lunches) بداية رمضان,
              wa-antum bi-khayr), A blessed Ramadan; may you be well every year,
# Friday: nobody is called in the hours of prayer.
$ GUANXI_NOW=2026-11-27T12:30:00+08:00 guanxi when siti-sample
who          now        state                             suits all
Siti Sample  Fri 12:30  waking, Friday prayer, 09:00–18…  Fri 27 Nov 14:45–18:00
you          Fri 12:30  working                           Fri 27 Nov 14:45–18:00

In their office hours, and your waking hours.
Siti Sample: no time zone is known; Asia/Kuala_Lumpur is assumed, from the
country (Malaysia).
$ GUANXI_NOW=2026-11-27T12:45:00+08:00 guanxi when budi-sample
who          now         state                           suits all
Budi Sample  Fri ~11:45  waking, Friday prayer, 08:00–…  Fri 27 Nov ~13:30–17:00
you          Fri 12:45   working                         Fri 27 Nov 14:30–18:00

In their office hours, and your waking hours.
Budi Sample: no time zone is known; Asia/Jakarta is assumed, from the country
(Indonesia).
# Half days.
$ GUANXI_NOW=2026-10-28T18:30:00+08:00 guanxi when ayse-ornek
who         now        state                              suits all
Ayse Ornek  Wed 13:30  waking, Eve, half a day, 09:00–1…  Fri 30 Oct 09:00–12:00
you         Wed 18:30  waking                             Fri 30 Oct 14:00–17:00

In their office hours, and your waking hours.
Ayse Ornek: no time zone is known; Europe/Istanbul is assumed, from the country
(Türkiye).
$ GUANXI_NOW=2026-09-20T18:00:00+08:00 guanxi when dana-probe
who         now        state                              suits all
Dana Probe  Sun 13:00  waking, Eve of a holy day, 09:00…  Tue 22 Sep 09:00–17:00
you         Sun 18:00  waking, weekend                    Tue 22 Sep 14:00–22:00

In their office hours, and your waking hours.
Dana Probe: no time zone is known; Asia/Jerusalem is assumed, from the country
(Israel).
$ GUANXI_NOW=2026-12-24T19:30:00+08:00 guanxi when max-muster
who         now        state                              suits all
Max Muster  Thu 12:30  waking, Christmas Eve and New Ye…  Thu 24 Dec 12:30–15:00
you         Thu 19:30  waking                             Thu 24 Dec 19:30–22:00

There is no common office hour: it is out of hours for Max Muster, but nobody is
asleep.
Max Muster: no time zone is known; Europe/Berlin is assumed, from the country
(Germany).
$ GUANXI_NOW=2026-12-20T09:00:00+08:00 guanxi brief max-muster | grep -A1 '12-24'
  2026-12-24  Christmas Eve and New Year's Eve, 08:30–12:00, in 4 days
  2026-12-25  Christmas Day: a greeting, in 5 days
# The digest's best time goes by it.
$ guanxi cadence omar-muster 1d -q; GUANXI_NOW=2027-02-14T13:00:00+08:00 guanxi remind -v --only contact
Sun 2027-02-14

Get in touch
  c-<id>  2027-02-11  Omar Muster
                       every 1d, never yet; added 2027-02-10, lapsed; it is
                       08:00 there; best 15:00–21:00 here (10:00–16:00 there)
# A pack of one's own says other hours, or wrong ones.
$ mkdir -p $HOME/.config/guanxi/packs; printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Ramadan"' 'on = "islamic 09-01"' 'days = 30' 'hours = "21:00-23:30"' >$HOME/.config/guanxi/packs/sa.toml; guanxi when omar-muster --from 2027-02-11 | head -2
who          now        state                         suits all
Omar Muster  Wed 11:00  waking, Ramadan, 21:00–23:30  Thu 11 Feb 08:00–17:00
$ printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Ramadan"' 'on = "islamic 09-01"' 'hours = "16:00-10:00"' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:5: '16:00-10:00' are no hours
! hint: as 09:00-13:00
[2]
$ printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Prayer"' 'weekdays = ["fry"]' 'hours = "08:00-10:00"' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:4: 'fry' is no weekday
! hint: mon, tue, wed, thu, fri, sat or sun
[2]
$ printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Prayer"' 'hours = "08:00-10:00"' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:2: special hours need 'on' or 'weekdays'
! hint: as weekdays = ["fri"]
[2]
$ printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Prayer"' 'weekdays = ["fri"]' 'hours = "08:00-10:00"' 'pause = "07:00-09:00"' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:6: the pause is not within the hours
[2]
$ printf '%s\n' 'country = "SA"' '[[special_hours]]' 'name = "Prayer"' 'hour = "08:00-10:00"' >x.toml; guanxi holidays check x.toml
! guanxi: x.toml:4: a [[special_hours]] has no key 'hour'
! hint: did you mean 'hours'? its keys: name, on, days, weekdays, where, hours, pause, from, until, source or checked
[2]
