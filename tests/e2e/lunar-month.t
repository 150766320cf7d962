# A month as cal draws it, in a narrow and in a wide terminal.
%env COLUMNS=60
$ guanxi lunar --month 2027-02
February 2027  丙午年腊月廿五 – 丁未年正月廿三
Mon     Tue     Wed     Thu     Fri     Sat     Sun
 1       2       3       4       5 休    6 休    7 休
廿五    廿六    廿七    立春    除夕    春节    初二
 8 休    9 休   10 休   11      12      13      14
初三    初四    初五    初六    初七    开工    初九
15      16      17      18      19      20      21
初十    十一    十二    十三    雨水    元宵节  十六
22      23      24      25      26      27      28
十七    十八    十九    二十    廿一    廿二    廿三

 4 Feb  立春    Start of Spring
 5 Feb  除夕    Lunar New Year's Eve
 6 Feb  春节    Spring Festival
13 Feb  开工    Work begins again (on the 6th to 8th day, w…
19 Feb  雨水    Rain Water
20 Feb  元宵节  Lantern Festival

休 is provisional: no official notice for 2027 yet
$ guanxi lunar --month 2026-10
October 2026  丙午年八月廿一 – 丙午年九月廿二
Mon     Tue     Wed     Thu     Fri     Sat     Sun
                         1 休    2 休    3 休    4
                        国庆节  廿二    廿三    廿四
 5 休    6 休    7 休    8       9      10 班   11
廿五    廿六    廿七    寒露    廿九    九月    初二
12      13      14      15      16      17      18
初三    初四    初五    初六    初七    初八    重阳节
19      20      21      22      23      24      25
初十    十一    十二    十三    霜降    程序员… 十六
26      27      28      29      30      31
十七    十八    十九    二十    廿一    廿二

 1 Oct  国庆节    National Day
 8 Oct  寒露      Cold Dew
18 Oct  重阳节    Double Ninth, Seniors' Day
23 Oct  霜降      Frost's Descent
24 Oct  程序员节  Programmers' Day
# A festival that is a solar term is told once.
$ guanxi lunar --month 2026-12 | tail -3
 7 Dec  大雪    Major Snow
12 Dec  双十二  Double Twelve, the sale of December
22 Dec  冬至    Winter Solstice
%env COLUMNS=140
$ guanxi lunar --month 2027-02
February 2027  丙午年腊月廿五 – 丁未年正月廿三
Mon         Tue         Wed         Thu         Fri         Sat         Sun
 1           2           3           4           5 休        6 休        7 休
廿五        廿六        廿七        立春        除夕        春节        初二
 8 休        9 休       10 休       11          12          13          14
初三        初四        初五        初六        初七        开工        初九
15          16          17          18          19          20          21
初十        十一        十二        十三        雨水        元宵节      十六
22          23          24          25          26          27          28
十七        十八        十九        二十        廿一        廿二        廿三

 4 Feb  立春    Start of Spring
 5 Feb  除夕    Lunar New Year's Eve
 6 Feb  春节    Spring Festival
13 Feb  开工    Work begins again (on the 6th to 8th day, with fireworks and red envelopes from the head)
19 Feb  雨水    Rain Water
20 Feb  元宵节  Lantern Festival

休 is provisional: no official notice for 2027 yet
# A leap month, and a month of six weeks.
%env COLUMNS=80
$ guanxi lunar --month 2025-07
July 2025  乙巳年六月初七 – 乙巳年闰六月初七
Mon        Tue        Wed        Thu        Fri        Sat        Sun
            1          2          3          4          5          6
           初七       初八       初九       初十       十一       十二
 7          8          9         10         11         12         13
小暑       十四       十五       十六       十七       十八       十九
14         15         16         17         18         19         20
二十       廿一       廿二       廿三       廿四       廿五       廿六
21         22         23         24         25         26         27
廿七       大暑       廿九       三十       闰六月     初二       初三
28         29         30         31
初四       初五       初六       初七

 7 Jul  小暑  Minor Heat
22 Jul  大暑  Major Heat
$ guanxi lunar --month 2026-08
August 2026  丙午年六月十九 – 丙午年七月十九
Mon        Tue        Wed        Thu        Fri        Sat        Sun
                                                        1          2
                                                       建军节     二十
 3          4          5          6          7          8          9
廿一       廿二       廿三       廿四       立秋       廿六       廿七
10         11         12         13         14         15         16
廿八       廿九       三十       七月       初二       初三       初四
17         18         19         20         21         22         23
初五       初六       医师节     初八       初九       初十       处暑
24         25         26         27         28         29         30
十二       十三       十四       中元节     十六       十七       十八
31
十九

 1 Aug  建军节  Army Day (half a day off for soldiers)
 7 Aug  立秋    Start of Autumn
19 Aug  医师节  Doctors' Day
19 Aug  七夕    Qixi, the lovers' festival
23 Aug  处暑    End of Heat
27 Aug  中元节  Ghost Festival (no launches, moves or signings around it)
# Today stands out: in brackets, or in inverse.
$ guanxi lunar --month nov | sed -n 9,10p
16         17         18         19         [20]       21         22
初八       初九       初十       十一       十二       十三       小雪
$ CLICOLOR_FORCE=1 guanxi lunar --month nov | sed -n 9p
16         17         18         19         \x1b[7m20\x1b[0m         21         22
$ for month in 'nov 2026' 11月 2026-11 today 2026-11-30; do guanxi lunar --month "$month" | head -1; done
November 2026  丙午年九月廿三 – 丙午年十月廿二
November 2026  丙午年九月廿三 – 丙午年十月廿二
November 2026  丙午年九月廿三 – 丙午年十月廿二
November 2026  丙午年九月廿三 – 丙午年十月廿二
November 2026  丙午年九月廿三 – 丙午年十月廿二
$ guanxi lunar --month 'next month' | head -1
December 2026  丙午年十月廿三 – 丙午年冬月廿三
$ guanxi lunar --month 2027-02 --country VN | tail -6
11 Feb  Khai xuân                 Business opens for the year (khai xuân, on a …
19 Feb  雨水                      Rain Water
20 Feb  Tết Nguyên Tiêu           First full moon
27 Feb  Ngày Thầy thuốc Việt Nam  Doctors' Day

休 is provisional: no official notice for 2027 yet
# For scripts.
$ guanxi lunar --month 2027-02 --format tsv | sed -n '1p;5,8p'
gregorian	year	month	leap	day	text	ganzhi	zodiac	solar_term	festivals	rest
2027-02-04	2026	12	false	28	农历腊月廿八	丙午	马	立春		
2027-02-05	2026	12	false	29	农历腊月廿九	丙午	马		除夕 Lunar New Year's Eve	off
2027-02-06	2027	1	false	1	农历正月初一	丁未	羊		春节 Spring Festival	off
2027-02-07	2027	1	false	2	农历正月初二	丁未	羊			off
$ guanxi lunar --month 2027-02 --json | grep -o '"gregorian"' | wc -l
28
$ guanxi lunar --month 2027-02 --json | cut -c1-100
{"schema":"guanxi.lunar/1","days":[{"gregorian":"2027-02-01","lunar":{"year":2026,"month":12,"leap":
# What is no month.
$ guanxi lunar --month 2027-13
! guanxi: '2027-13' is no month
! hint: as 2027-02, 'feb 2027' or 'next month'
[2]
$ guanxi lunar --month 'lunar 2026-08'
! guanxi: 'lunar 2026-08' is no month of the Gregorian calendar
! hint: as 2027-02, 'feb 2027' or 'next month'
[2]
$ guanxi lunar --month 2026
! guanxi: '2026' is no month of the Gregorian calendar
! hint: as 2027-02, 'feb 2027' or 'next month'
[2]
$ guanxi lunar --month soon
! guanxi: 'soon' is no month
! hint: as 2027-02, 'feb 2027' or 'next month'
[2]
$ guanxi lunar --month 2101-01
! guanxi: 2101-01-29 lies outside the lunar calendar's table
! hint: lunar dates are known from 1901-01-01 to 2101-01-28
[2]
$ guanxi lunar --month 2027-02 2027-02-06
! guanxi: lunar: either days or --month, not both
[2]
