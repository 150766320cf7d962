# By which clock somebody lives: their own zone, else their city's, else their country's, which is no more than likely where it keeps several.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi add-org 'Muster Inc' --country US --city 'San Francisco, CA' -q
$ guanxi add 'Ann Sample' --org muster -q
$ guanxi add 'Bob Sample' --country US -q
$ guanxi add 'Cem Sample' --country US --city 'Portland, ME' -q
$ guanxi add 'Dan Sample' --country US --city 'El Paso, TX' -q
$ guanxi add 'Eli Sample' --country US --city Nowhereville -q
$ guanxi add 'Fay Sample' --country BR --city Manaus -q
$ guanxi add 'Gus Sample' --country RU --city Новосибирск -q
$ guanxi add 'Hal Sample' --country US --city 旧金山 -q
$ guanxi add 'Ina Sample' --country DE --city Berlin -q
$ guanxi add 'Jon Sample' --city Tokyo -q
$ guanxi add 'Kay Sample' --country ES -q
$ guanxi add 'Lou Sample' --country US --timezone America/Denver --city Boston -q
$ guanxi add 'Max Sample' --country CA --city Vancouver -q
$ guanxi add 样本 --country CN --city 乌鲁木齐 -q
$ guanxi add 'Ned Sample' -q
$ for who in ann bob cem dan eli fay gus hal ina jon kay lou max yangben ned; do guanxi when $who --json | python3 -c 'import json,sys; p=json.load(sys.stdin)["people"][0]; print(p["handle"], p["timezone"], p["timezone_from"], p["timezone_guessed"])'; done
ann-sample America/Los_Angeles city False
bob-sample America/New_York country True
cem-sample America/New_York city False
dan-sample America/Denver city False
eli-sample America/New_York country True
fay-sample America/Manaus city False
gus-sample Asia/Novosibirsk city False
hal-sample America/Los_Angeles city False
ina-sample Europe/Berlin country False
jon-sample Asia/Tokyo city True
kay-sample Europe/Madrid country True
lou-sample America/Denver own False
max-sample America/Vancouver city False
yangben Asia/Shanghai country False
ned-sample Asia/Shanghai user True
# A guess is marked wherever a time is told.
$ guanxi when bob-sample
who         now         state                      suits all
Bob Sample  Thu ~20:00  holiday, Thanksgiving Day  Mon 30 Nov ~08:00–09:00
you         Fri 09:00   working                    Mon 30 Nov 21:00–22:00

There is no common office hour: it is out of hours for Bob Sample, but nobody is
asleep.
Bob Sample: no time zone is known; America/New_York is assumed, from the country
(United States).
$ guanxi when ann-sample
who         now        state                      suits all
Ann Sample  Thu 17:00  holiday, Thanksgiving Day  Mon 30 Nov 16:00–17:00
you         Fri 09:00  working                    Tue 1 Dec 08:00–09:00

In their office hours, and your waking hours.
$ guanxi brief bob-sample | grep -A4 '^When and how'
When and how
  there       ~20:00 Thu 26 Nov, America/New_York, holiday
              ~: America/New_York is likely, not certain; guanxi edit bob-sample
              --city CITY or --timezone ZONE tells it
  here        09:00 Fri 27 Nov, Asia/Shanghai, working
$ guanxi brief ann-sample | grep -A4 '^When and how'
When and how
  there       17:00 Thu 26 Nov, America/Los_Angeles, holiday
  here        09:00 Fri 27 Nov, Asia/Shanghai, working
  speak       it is 17:00 there; best Tue 1 Dec 08:00–09:00 here (Mon 30 Nov
              16:00–17:00 there)
$ for who in ann bob cem kay; do guanxi cadence $who-sample 1d -q; done
$ guanxi remind -v --on 2026-11-28 --only contact
Sat 2026-11-28

Get in touch
  c-<id>  2026-11-28  Ann Sample (Muster Inc)
                       every 1d, never yet; added 2026-11-27; best Tue 1 Dec
                       08:00–09:00 here (Mon 30 Nov 16:00–17:00 there)
  c-<id>  2026-11-28  Bob Sample
                       every 1d, never yet; added 2026-11-27; best Mon 30 Nov
                       21:00–22:00 here (~08:00–09:00 there, out of their office
                       hours)
  c-<id>  2026-11-28  Cem Sample
                       every 1d, never yet; added 2026-11-27; best Mon 30 Nov
                       21:00–22:00 here (08:00–09:00 there, out of their office
                       hours)
  c-<id>  2026-11-28  Kay Sample
                       every 1d, never yet; added 2026-11-27; best Mon 30 Nov
                       16:00–21:00 here (~09:00–14:00 there)
$ GUANXI_NOW=2026-11-28T09:00:00+08:00 guanxi remind -v --only contact
Sat 2026-11-28

Get in touch
  c-<id>  2026-11-28  Ann Sample (Muster Inc)
                       every 1d, never yet; added 2026-11-27; it is 17:00 there;
                       best Tue 1 Dec 08:00–09:00 here (Mon 30 Nov 16:00–17:00
                       there)
  c-<id>  2026-11-28  Bob Sample
                       every 1d, never yet; added 2026-11-27; it is ~20:00
                       there; best Mon 30 Nov 21:00–22:00 here (~08:00–09:00
                       there, out of their office hours)
  c-<id>  2026-11-28  Cem Sample
                       every 1d, never yet; added 2026-11-27; it is 20:00 there;
                       best Mon 30 Nov 21:00–22:00 here (08:00–09:00 there, out
                       of their office hours)
  c-<id>  2026-11-28  Kay Sample
                       every 1d, never yet; added 2026-11-27; it is ~02:00
                       there; best Mon 30 Nov 16:00–21:00 here (~09:00–14:00
                       there)
$ GUANXI_NOW=2026-11-28T09:00:00+08:00 guanxi remind --only contact --json | python3 -c 'import json,sys; [print(i["who"], i["suggestion"]) for i in json.load(sys.stdin)["items"]]'
ann-sample it is 17:00 there; best Tue 1 Dec 08:00–09:00 here (Mon 30 Nov 16:00–17:00 there)
bob-sample it is ~20:00 there; best Mon 30 Nov 21:00–22:00 here (~08:00–09:00 there, out of their office hours)
cem-sample it is 20:00 there; best Mon 30 Nov 21:00–22:00 here (08:00–09:00 there, out of their office hours)
kay-sample it is ~02:00 there; best Mon 30 Nov 16:00–21:00 here (~09:00–14:00 there)
