# Whom a festival's greeting goes to: those it concerns, by their tags; of others it is asked once. A greeting may have other languages,
# a span in which it is said, and nothing to give.
%env GUANXI_NOW=2027-03-04T09:00:00+08:00
$ guanxi init -q; mkdir -p "$XDG_CONFIG_HOME/guanxi/packs"
$ printf '%s\n' 'country = "RU"' '[mourning]' 'days = 40' 'local = "траур"' 'text = "Примите мои соболезнования"' 'english = "My condolences"' 'about = "No festive greeting."' '[[holiday]]' 'id = "womens-day"' 'name = "Women’s Day"' 'on = "03-08"' '[holiday.greeting]' 'concerns = ["women"]' 'lead = "5d"' 'text = "С 8 Марта!"' 'english = "Happy 8 March"' >"$XDG_CONFIG_HOME/guanxi/packs/ru.toml"
$ printf '%s\n' 'country = "FR"' '[[holiday]]' 'id = "new-year"' 'name = "New Year"' 'on = "01-01"' '[holiday.greeting]' 'concerns = ["everyone"]' 'not = ["jews"]' 'gift = "none"' 'lead = "5d"' 'not_before = "0d"' 'not_after = "20d"' 'text = "Bonne année"' 'english = "Happy New Year"' '[[holiday.greeting.also]]' 'language = "de"' 'text = "Ein gutes neues Jahr"' >"$XDG_CONFIG_HOME/guanxi/packs/fr.toml"
$ guanxi add 'Ivan Sample' --country RU --tier A -q; guanxi add 'Anna Muster' --country RU -q; guanxi add 'Olga Probe' --country RU --tag women -q; guanxi add 'Pavel Probe' --country RU --tag man -q
$ guanxi remind -v --only holiday
Thu 2027-03-04

Festivals ahead
  w-ru-women  2027-03-08  Women’s Day (Russia): whom?
                          tag them women: nothing tells it of Ivan Sample, Anna
                          Muster; guanxi edit WHO --tag +women; guanxi done
                          w-ru-women ends the question for a year
              2027-03-08  Women’s Day
                          Russia, closed 2027-03-06 to 2027-03-08; С 8 Марта!,
                          Happy 8 March; a greeting
  h-<id>-womens-day        Olga Probe

$ guanxi remind --only holiday --format jsonl
{"id":"w-ru-women","kind":"holiday","who":"","org":"Russia","date":"2027-03-08","due_in_days":4,"title":"whom?","why":"tag them women: nothing tells it of Ivan Sample, Anna Muster","suggestion":"guanxi edit WHO --tag +women; guanxi done w-ru-women ends the question for a year","sensitive":false,"name":"Women’s Day"}
{"id":"h-<id>-womens-day","kind":"holiday","who":"olga-probe","org":null,"date":"2027-03-08","due_in_days":4,"title":"Women’s Day","why":"Russia, closed 2027-03-06 to 2027-03-08; С 8 Марта!, Happy 8 March","suggestion":"a greeting","sensitive":false,"name":"Olga Probe"}
# Once it is told, nobody is asked about any more.
$ guanxi edit ivan-sample --tag +men -q; guanxi edit anna-muster --tag +женщина -q
$ guanxi remind --only holiday --format tsv | cut -f 1-3,5,9
id	kind	who	date	suggestion
h-<id>-womens-day	holiday	anna-muster	2027-03-08	a greeting
h-<id>-womens-day	holiday	olga-probe	2027-03-08	a greeting
# The question ends when it is answered with done, and comes back next year.
$ guanxi undo -q; guanxi remind --only holiday --format tsv | cut -f 1,3
id	who
w-ru-women	
h-<id>-womens-day	olga-probe
$ guanxi snooze w-ru-women 1d; guanxi remind --only holiday --format tsv | cut -f 3; guanxi remind --on 2027-03-05 --only holiday --format tsv | cut -f 1,3
snoozed w-ru-women (whom:ru-women) until 2027-03-05
who
olga-probe
id	who
w-ru-women	
h-<id>-womens-day	olga-probe
$ guanxi done w-ru-women; guanxi remind --on 2027-03-05 --only holiday --format tsv | cut -f 3
for whom Women’s Day is, remind does not ask until 2028-02-02
who
olga-probe
$ guanxi remind --on 2028-03-05 --only holiday --format tsv | cut -f 1
id
w-ru-women
h-<id>-womens-day
$ guanxi done w-ru-no-such-day
! guanxi: 'ru-no-such-day' is no question of the digest
! hint: remind prints the ids
[3]
$ guanxi done w-xx
! guanxi: 'xx' is no question of the digest
! hint: remind prints the ids
[3]
# Others who read the digest are not asked.
$ guanxi undo -q; guanxi remind --only holiday --format ics | grep -c -e SUMMARY; guanxi remind --only holiday --format dingtalk | grep -c Anna
1
0
[1]
# Somebody in mourning is not greeted; condolence stands instead, but in nothing that others read.
$ guanxi edit olga-probe --mourning 2027-02-20; guanxi show olga-probe | head -3
changed olga-probe  Olga Probe
Olga Probe  olga-probe
  mourning  since 2027-02-20
  where     RU
$ guanxi remind --only holiday --format tsv | cut -f 3,5,7-9
who	date	title	why	suggestion
olga-probe	2027-03-08	Women’s Day: no greeting	in mourning since 2027-02-20 (траур), until 2027-04-01; No festive greeting.	condolence: Примите мои соболезнования, My condolences
$ guanxi remind --only holiday --format ics | grep -e Olga -e condolence -e mourning; guanxi remind --only holiday --format wecom | grep -e Olga -e condolence
[1]
$ guanxi brief olga-probe | grep -A3 'In mourning'; guanxi brief --handover olga-probe 2>&1 | grep -i mourn
In mourning
  · since 2027-02-20 (траур), until 2027-04-01
    No festive greeting.
    condolence: Примите мои соболезнования, My condolences
[1]
$ guanxi brief olga-probe | grep -e 'Women' -e '8 Март'
  2027-03-08  closed 2027-03-06 to 2027-03-08: Women’s Day (Russia), in 4 days
$ guanxi remind --on 2028-03-04 --only holiday --format tsv | cut -f 3,7,9 | grep olga
olga-probe	Women’s Day	a greeting
$ guanxi edit olga-probe --mourning 2027-04-01
! guanxi: 2027-04-01 is still to come
[2]
$ guanxi edit olga-probe --mourning ''; guanxi show olga-probe --json | grep -o '"mourning":[^,]*'
changed olga-probe  Olga Probe
"mourning":null
# Everybody's but one's; nothing is given; the greeting is still wished after the day, in the language of each.
$ guanxi add 'Claire Exemple' --country FR --tier A -q; guanxi add 'Max Muster' --country FR --language de-CH -q; guanxi add 'Jane Sample' --country FR --language en -q; guanxi add 'Dan Exemple' --country FR --tag Jewish -q
$ guanxi remind -v --on 2027-01-05 --only holiday
Tue 2027-01-05

Festivals ahead
                 2027-01-01  New Year
                             France, closed 2027-01-01 to 2027-01-03; Bonne
                             année, Happy New Year; said from 2027-01-01 to
                             2027-01-21; a greeting
  h-<id>-new-year             Claire Exemple
                 2027-01-01  New Year Новый год, новогодние каникулы
                             Russia, closed 2026-12-31 to 2027-01-10; С Новым
                             годом! Счастья, здоровья и успехов! (s NO-vym
                             GO-dom! SHCHAST-ya, zda-RO-vya ee oos-PYE-khof),
                             Happy New Year; happiness, health and success; said
                             until 2027-01-14; give good sweets, caviar or
                             champagne within the policy, a calendar or a fine
                             diary, tangerines for the team; never business from
                             1 to 8 January, more than 3000 roubles' worth to an
                             official
  h-<id>-new-year             Ivan Sample: a gift or a card
  h-<id>-new-year             Anna Muster: a greeting
  h-<id>-new-year             Olga Probe: a greeting
  h-<id>-new-year             Pavel Probe: a greeting
                 2027-01-01  New Year
                             France, closed 2027-01-01 to 2027-01-03; Happy New
                             Year; said from 2027-01-01 to 2027-01-21; a
                             greeting
  h-<id>-new-year             Jane Sample
                 2027-01-01  New Year
                             France, closed 2027-01-01 to 2027-01-03; Ein gutes
                             neues Jahr; said from 2027-01-01 to 2027-01-21; a
                             greeting
  h-<id>-new-year             Max Muster
  w-ru-orthodox  2027-01-07  Orthodox Christmas (Russia): whom?
                             tag them orthodox: nothing tells it of Ivan Sample,
                             Anna Muster, Olga Probe and others; guanxi edit WHO
                             --tag +orthodox; guanxi done w-ru-orthodox ends the
                             question for a year
$ guanxi remind -v --on 2027-01-09 --only holiday
Sat 2027-01-09

Festivals ahead
  w-ru-orthodox  2027-01-07  Orthodox Christmas (Russia): whom?
                             tag them orthodox: nothing tells it of Ivan Sample,
                             Anna Muster, Olga Probe and others; guanxi edit WHO
                             --tag +orthodox; guanxi done w-ru-orthodox ends the
                             question for a year
$ GUANXI_NOW=2027-01-05T09:00:00+08:00 guanxi done "$(guanxi remind --on 2027-01-05 --only holiday --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*"who":"claire-exemple".*/\1/p')"
done with New Year of 2027-01-01 for Claire Exemple
$ guanxi remind --on 2027-01-05 --only holiday --format tsv | cut -f 3
who
ivan-sample
anna-muster
jane-sample
max-muster
olga-probe
pavel-probe
\
