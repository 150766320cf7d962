# Days that repeat by other calendars fall where these put them.
$ guanxi holidays import $DATA/exchange/ics/other_calendars.ics --country KZ
$HOME/.config/guanxi/packs/kz-new-years.toml: 8 holidays of KZ on 32 days; what repeats is written out for 2025 to 2036
! guanxi: the file does not say which days are public holidays: they were taken as days off; --kind festival takes them as festivals
$ cat $XDG_CONFIG_HOME/guanxi/packs/*.toml
\# Made by guanxi holidays import from other_calendars.ics on 2026-11-20; the next import of this name replaces it.
\# What repeats every year is written out for 2025 to 2036.
country = "KZ"

[[holiday]]
id = "rosh-hashanah"
name = "Rosh Hashanah"
on = ["2025-09-23", "2026-09-12", "2027-10-02", "2028-09-21"]
kind = "public"

[[holiday]]
id = "nowruz"
name = "Nowruz"
on = ["2025-03-21", "2026-03-21", "2027-03-21", "2028-03-20"]
kind = "public"

[[holiday]]
id = "islamic-new-year"
name = "Islamic New Year"
on = ["2025-06-26", "2026-06-15", "2027-06-05", "2028-05-24"]
kind = "public"

[[holiday]]
id = "enkutatash"
name = "Enkutatash"
on = ["2025-09-11", "2026-09-11", "2027-09-12", "2028-09-11"]
kind = "public"

[[holiday]]
id = "nayrouz"
name = "Nayrouz"
on = ["2025-09-11", "2026-09-11", "2027-09-12", "2028-09-11"]
kind = "public"

[[holiday]]
id = "saka-new-year"
name = "Saka New Year"
on = ["2025-03-22", "2026-03-22", "2027-03-22", "2028-03-21"]
kind = "public"

[[holiday]]
id = "seollal"
name = "Seollal"
on = ["2025-01-29", "2026-02-17", "2027-02-07", "2028-01-27"]
kind = "public"

[[holiday]]
id = "songkran"
name = "Songkran"
on = ["2025-04-13", "2026-04-13", "2027-04-13", "2028-04-13"]
kind = "public"
