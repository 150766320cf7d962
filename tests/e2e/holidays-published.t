# What governments announced in 2026 for 2026 and 2027: country, day, id, kind, and whether it is closed.
$ cat >days <<'END'
> for each; do
>   IFS=: read -r country from to <<EOF
> $each
> EOF
>   guanxi holidays --country $country --from $from --to ${to:-$from} --format tsv | tail -n +2 | cut -f 1,3,5,6,8
> done
> END
$ sh days ZA:2026-11-04 IL:2026-10-27 IL:2024-02-27 TH:2026-10-16 KR:2027-11-18
2026-11-04	ZA	public	true	election-day
2026-10-27	IL	public	true	election-day
2024-02-27	IL	public	true	election-day
2026-10-16	TH	regional	false	special-holiday
2027-11-18	KR	festival	false	csat
$ sh days RU:2027-02-20 RU:2027-11-04 ID:2027-01-05 ID:2027-12-26 PH:2027-11-02 PH:2027-12-24 IN:2027-03-23 IN:2027-04-19
2027-02-20	RU	workday	false	workday
2027-11-04	RU	public	true	unity-day
2027-01-05	ID	public	true	isra-miraj
2027-12-26	ID	public	true	isra-miraj
2027-11-02	PH	public	true	all-souls
2027-12-24	PH	public	true	christmas-eve
2027-03-23	IN	regional	false	holi
2027-04-19	IN	public	true	mahavir-jayanti
# Days off that stand between: the break of a holiday runs over them.
$ for each in RU:2027-11-04 ID:2027-03-10 ID:2027-05-17 TR:2025-03-30; do guanxi holidays --country ${each%:*} --from ${each#*:} --to ${each#*:} --kind public --json | grep -o '"end":"[^"]*"'; done
"end":"2027-11-07"
"end":"2027-03-15"
"end":"2027-03-15"
"end":"2027-05-20"
"end":"2025-04-06"
# Sigd on a Sabbath is kept on the Thursday before; so is the Fast of Esther; Jerusalem keeps Purim a day later.
$ sh days IL:2024-11-28:2024-11-30 IL:2026-11-09 IL:2028-11-16:2028-11-18 IL:2024-03-20:2024-03-25 IL:2026-03-02:2026-03-04
2024-11-28	IL	festival	false	sigd
2026-11-09	IL	festival	false	sigd
2028-11-16	IL	festival	false	sigd
2024-03-21	IL	festival	false	fast-of-esther
2024-03-24	IL	festival	false	purim
2024-03-25	IL	festival	false	shushan-purim
2026-03-02	IL	festival	false	fast-of-esther
2026-03-03	IL	festival	false	purim
2026-03-04	IL	festival	false	shushan-purim
# Years whose notice is not in are provisional.
$ for each in SG:2028 TH:2028 IN:2028 ID:2028 PH:2028 RU:2028 MY:2027 SG:2027; do guanxi holidays --country ${each%:*} --from ${each#*:}-08-01 --to ${each#*:}-12-31 --kind public --json | grep -o '"provisional":[a-z]*' | sort -u; done
"provisional":true
"provisional":true
"provisional":true
"provisional":true
"provisional":true
"provisional":true
"provisional":true
"provisional":false
# Ramadan begins where its moon is seen, in India, Thailand and South Africa a day later; nothing is given.
$ for each in SG MY ID IN PH TH ZA AE SA TR GB FR NL US IL DE RU CA AU; do sh days $each:2028-01-26:2028-01-30; done | grep ramadan
2028-01-28	SG	festival	false	ramadan
2028-01-28	MY	festival	false	ramadan
2028-01-28	ID	festival	false	ramadan
2028-01-29	IN	festival	false	ramadan
2028-01-28	PH	festival	false	ramadan
2028-01-29	TH	festival	false	ramadan
2028-01-29	ZA	festival	false	ramadan
2028-01-28	AE	festival	false	ramadan
2028-01-28	SA	festival	false	ramadan
2028-01-28	TR	festival	false	ramadan
2028-01-28	GB	festival	false	ramadan
2028-01-28	FR	festival	false	ramadan
2028-01-28	NL	festival	false	ramadan
2028-01-28	US	festival	false	ramadan
2028-01-28	IL	festival	false	ramadan
2028-01-28	DE	festival	false	ramadan
2028-01-28	RU	festival	false	ramadan
2028-01-28	CA	festival	false	ramadan
2028-01-28	AU	festival	false	ramadan
$ guanxi holidays --country SG --from 2027-02-08 --to 2027-02-08 --json | grep -o '"gift":"[a-z]*"'
"gift":"none"
# Malaysia: 17 Ramadan, the rulers, and what a Sunday's day off in parts is made up for.
$ sh days MY:2026-02-01:2026-02-02 MY:2026-03-07 MY:2027-02-24 MY:2027-12-11 MY:2027-09-29
2026-02-01	MY	regional	false	federal-territory-day
2026-02-01	MY	regional	false	thaipusam
2026-02-02	MY	regional	false	federal-territory-day
2026-02-02	MY	regional	false	thaipusam
2026-03-07	MY	regional	false	nuzul-al-quran
2027-02-24	MY	regional	false	nuzul-al-quran
2027-12-11	MY	regional	false	rulers-birthday
2027-09-29	MY	regional	false	rulers-birthday
# Nowruz, and other days for which business stops or a greeting is usual.
$ for each in DE US CA GB SE FR NL AE TR RU AU; do sh days $each:2027-03-19:2027-03-22; done | grep nowruz
2027-03-21	DE	festival	false	nowruz
2027-03-21	US	festival	false	nowruz
2027-03-21	CA	festival	false	nowruz
2027-03-21	GB	festival	false	nowruz
2027-03-21	SE	festival	false	nowruz
2027-03-21	FR	festival	false	nowruz
2027-03-21	NL	festival	false	nowruz
2027-03-21	AE	festival	false	nowruz
2027-03-21	TR	festival	false	nowruz
2027-03-21	RU	festival	false	nowruz
2027-03-21	AU	festival	false	nowruz
$ sh days CN:2026-11-01:2026-11-12 CN:2027-02-13 CN:2027-03-04 CN:2027-06-01 TW:2026-12-25 HK:2027-02-09 JP:2027-01-08 JP:2026-12-28
2026-11-01	CN	festival	false	double-eleven
2026-11-08	CN	festival	false	journalists-day
2027-02-13	CN	festival	false	back-to-work
2027-03-04	CN	festival	false	two-sessions
2027-06-01	CN	festival	false	childrens-day
2027-06-01	CN	festival	false	sale-618
2026-12-25	TW	festival	true	christmas
2026-12-25	TW	public	true	constitution-day
2027-02-09	HK	festival	true	back-to-work
2027-02-09	HK	festival	true	spring-dinners
2027-02-09	HK	substitute	true	spring-festival
2027-01-08	JP	festival	false	kanchu-mimai
2026-12-28	JP	festival	false	work-ends
$ sh days CH:2026-04-20 CH:2027-04-19 CA:2026-07-19 ID:2026-06-17 IN:2026-10-18 IN:2026-11-01 AE:2026-11-30 RU:2026-08-09 BR:2026-09-30 MX:2026-07-15
2026-04-20	CH	regional	false	sechselaeuten
2027-04-19	CH	regional	false	sechselaeuten
2026-07-19	CA	regional	false	construction-holiday
2026-06-17	ID	regional	false	galungan
2026-10-18	IN	regional	false	durga-puja
2026-11-01	IN	regional	false	kannada-rajyotsava
2026-11-30	AE	festival	false	commemoration-day
2026-08-09	RU	festival	false	builders-day
2026-09-30	BR	festival	false	secretaries-day
2026-07-15	MX	festival	false	secretaries-day
