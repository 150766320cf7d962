# A day in both calendars; either may be given.
%env COLUMNS=60
$ guanxi lunar
2026-11-20  Fri
  lunar       农历十月十二, 12th of the 10th month of 2026
  year        of the Horse, 马年
  ganzhi      丙午年 己亥月 戊戌日
  solar term  next 小雪 Minor Snow, 2026-11-22, 2 days later
$ guanxi lunar 2026-09-25 'lunar 2025-闰6-01' 2026-12-22
2026-09-25  Fri
  lunar       农历八月十五, 15th of the 8th month of 2026
  year        of the Horse, 马年
  ganzhi      丙午年 丁酉月 壬寅日
  festival    中秋节 Mid-Autumn Festival
  day         off (休)
  solar term  next 寒露 Cold Dew, 2026-10-08, 13 days later

2025-07-25  Fri
  lunar       农历闰六月初一, 1st of the leap 6th month of
              2025
  year        of the Snake, 蛇年
  ganzhi      乙巳年 癸未月 乙未日
  solar term  next 立秋 Start of Autumn, 2025-08-07, 13 days
              later

2026-12-22  Tue
  lunar       农历冬月十四, 14th of the 11th month of 2026
  year        of the Horse, 马年
  ganzhi      丙午年 庚子月 庚午日
  solar term  冬至 Winter Solstice
$ guanxi lunar 'lunar 2026-08-15' 2>&1 | head -2
2026-09-25  Fri
  lunar       农历八月十五, 15th of the 8th month of 2026
$ guanxi lunar 农历八月十五 2>&1 | head -1
2026-09-25  Fri
$ guanxi lunar 2027-02-06 --json
{"schema":"guanxi.lunar/1","gregorian":"2027-02-06","lunar":{"year":2027,"month":1,"leap":false,"day":1,"text":"农历正月初一"},"ganzhi":"丁未","zodiac":"羊","solar_term":null,"zodiac_english":"Goat","ganzhi_month":"壬寅","ganzhi_day":"丙辰","next_solar_term":{"date":"2027-02-19","name":"雨水","english":"Rain Water"},"festivals":[{"id":"spring-festival","name":"Spring Festival","local":"春节"}],"rest":"off","provisional":true}
$ guanxi lunar 2026-12-22 --json | sed 's/.*"solar_term"/"solar_term"/'
"solar_term":"冬至","zodiac_english":"Horse","ganzhi_month":"庚子","ganzhi_day":"庚午","next_solar_term":{"date":"2026-12-22","name":"冬至","english":"Winter Solstice"},"festivals":[{"id":"winter-solstice","name":"Winter Solstice","local":"冬至"}],"rest":null,"provisional":false}
$ guanxi lunar 2026-12-22 2026-10-03 --json | cut -c1-60
{"schema":"guanxi.lunar/1","days":[{"gregorian":"2026-12-22"
$ guanxi lunar 2026-10-03 2026-10-10 today --format tsv
gregorian	year	month	leap	day	text	ganzhi	zodiac	solar_term	festivals	rest
2026-10-03	2026	8	false	23	农历八月廿三	丙午	马			off
2026-10-10	2026	9	false	1	农历九月初一	丙午	马			work
2026-11-20	2026	10	false	12	农历十月十二	丙午	马			
$ guanxi lunar 2026-10-03 --format jsonl | wc -l
1
$ guanxi lunar 2026-10-03 --format csv
gregorian,year,month,leap,day,text,ganzhi,zodiac,solar_term,festivals,rest\r
2026-10-03,2026,8,false,23,农历八月廿三,丙午,马,,,off\r

# Whose festivals: China's, or those of another country.
$ guanxi lunar 2026-10-03
2026-10-03  Sat
  lunar       农历八月廿三, 23rd of the 8th month of 2026
  year        of the Horse, 马年
  ganzhi      丙午年 丁酉月 庚戌日
  day         off (休), 国庆节 National Day
  solar term  next 寒露 Cold Dew, 2026-10-08, 5 days later
$ guanxi lunar 2027-02-06 --country vn
2027-02-06  Sat
  lunar       农历正月初一, 1st of the 1st month of 2027
  year        of the Goat, 羊年
  ganzhi      丁未年 壬寅月 丙辰日
  day         off (休), Tết Nguyên Đán Tet (Lunar New Year);
              provisional: no official notice for 2027 yet
  solar term  next 雨水 Rain Water, 2027-02-19, 13 days
              later
$ guanxi lunar 2026-05-01 --country Germany
2026-05-01  Fri
  lunar       农历三月十五, 15th of the 3rd month of 2026
  year        of the Horse, 马年
  ganzhi      丙午年 壬辰月 乙亥日
  festival    Tag der Arbeit Labour Day
  day         off (休)
  solar term  next 立夏 Start of Summer, 2026-05-05, 4 days
              later

# New Year 2027 and 2030, where other tables are a day off; the last day there is.
$ guanxi lunar 'lunar 2027-01-01' 'lunar 2030-01-01' 1901-01-01 2101-01-28 --format tsv | cut -f1,2,3,5
gregorian	year	month	day
2027-02-06	2027	1	1
2030-02-03	2030	1	1
1901-01-01	1900	11	11
2101-01-28	2100	12	29

# What there is not.
$ guanxi lunar 2101-01-29
! guanxi: 2101-01-29 lies outside the lunar calendar's table
! hint: lunar dates are known from 1901-01-01 to 2101-01-28
[2]
$ guanxi lunar 1900-12-31
! guanxi: 1900-12-31 lies outside the lunar calendar's table
! hint: lunar dates are known from 1901-01-01 to 2101-01-28
[2]
$ guanxi lunar 'lunar 2026-闰6-01'
! guanxi: there is no leap month 6 in the lunar year 2026
! hint: that year has no leap month; 闰6 is in 2025
[2]
$ guanxi lunar 'lunar 2026-08-30'
! guanxi: there is no day 30 in that lunar month
! hint: it has 29 days
[2]
$ guanxi lunar 2026-02-30
! guanxi: there is no 30 feb in 2026
[2]
$ guanxi lunar nov 20
! guanxi: 'nov' names no day
! hint: a date of several words needs quotes: guanxi lunar 'nov 20'
[2]
$ guanxi lunar today --country Chian
! guanxi: no country or region is called 'Chian'
! hint: did you mean CN, China?
[2]
$ guanxi lunar today --country KE
! guanxi: no festivals of KE are known
! hint: guanxi holidays lists the countries that are
[2]
$ guanxi lunar today 11/12
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
$ ls "$HOME"
