# What a calendar's own words say: days off, days worked instead, days that are only observed.
$ pack() { guanxi holidays import "$1" --country "${2:-LU}" --name t; grep -E '^(work|off|name|on|kind|notices)' $XDG_CONFIG_HOME/guanxi/packs/*-t.toml; rm $XDG_CONFIG_HOME/guanxi/packs/*-t.toml; }; pack $DATA/exchange/ics/cn_timed_buban.ics; pack $DATA/exchange/ics/cn_jiaqi_buban.ics CN
$HOME/.config/guanxi/packs/lu-t.toml: 1 holiday of LU on 1 day, 1 workday; what repeats is written out for 2025 to 2036
work = ["2027-05-08"]
name = "劳动节"
on = ["2027-04-30"]
kind = "public"
$HOME/.config/guanxi/packs/cn-t.toml: 0 holidays of CN on 0 days, 2 single days off, 1 workday; what repeats is written out for 2025 to 2036
notices = 2027
off = ["2027-04-30", "2027-05-01"]
work = ["2027-05-08"]
$ printf '20270430|放假：劳动节\n20270503|【休】劳动节\n20270504|劳动节（调休）\n20270508|劳动节（调休）\n20270509|[班] 劳动节\n20270515|勞動節 補行上班\n20270522|补班\n' | { printf 'BEGIN:VCALENDAR\nVERSION:2.0\n'; while IFS='|' read -r day name; do printf 'BEGIN:VEVENT\nUID:%s\nDTSTART;VALUE=DATE:%s\nSUMMARY:%s\nEND:VEVENT\n' "$day" "$day" "$name"; done; echo END:VCALENDAR; } >x.ics; guanxi holidays import x.ics --country LU --name t; grep -E '^(work|off|name|on|kind)' $XDG_CONFIG_HOME/guanxi/packs/lu-t.toml
$HOME/.config/guanxi/packs/lu-t.toml: 1 holiday of LU on 3 days, 4 workdays; what repeats is written out for 2025 to 2036
work = ["2027-05-08", "2027-05-09", "2027-05-15", "2027-05-22"]
name = "劳动节"
on = ["2027-04-30", "2027-05-03..2027-05-04"]
kind = "public"
# Beside days that are called public, others are festivals; where nothing is said, import tells what it took.
$ guanxi holidays import $DATA/exchange/ics/google_ja.ics --country LU --name t; grep -E '^(work|off|name|on|kind)' $XDG_CONFIG_HOME/guanxi/packs/lu-t.toml
$HOME/.config/guanxi/packs/lu-t.toml: 2 holidays of LU on 2 days, 1 festival not closed; what repeats is written out for 2025 to 2036
name = "節分"
on = ["2027-02-03"]
kind = "festival"
name = "建国記念の日"
on = ["2027-02-11"]
kind = "public"
# A day that is written as an instant, one that ends within itself, one with a Z; some days that follow on one another.
$ for f in exdate_utc until_utc a_date_start_utc_end b_date_start_235959_date g_date_z daily3; do guanxi holidays import $DATA/exchange/ics/$f.ics --country LU --name t --kind public >/dev/null; grep ^on $XDG_CONFIG_HOME/guanxi/packs/lu-t.toml; done
on = ["2026-10-20", "2028-10-20"]
on = ["2026-10-20", "2027-10-20", "2028-10-20"]
on = ["2027-05-31"]
on = ["2027-05-31"]
on = ["2027-05-31"]
on = ["2027-05-03..2027-05-05"]
# When nothing is taken, the reasons are printed.
$ printf 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20270503T140000\nDTEND:20270503T150000\nSUMMARY:Fire drill\nEND:VEVENT\nEND:VCALENDAR\n' >x.ics; guanxi holidays import x.ics --country LU
! guanxi: x.ics:3: 'Fire drill' is left out: it is no whole day, or longer than a year
! guanxi: there is no day to import in x.ics
! hint: events of whole days are taken
[2]
