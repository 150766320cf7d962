# Thirty invented people in thirty countries: who is greeted on which day, in which words, and who is not.
$ guanxi init -q
$ guanxi add --batch -q <<'END'
> {"name": "示例女士", "handle": "cn", "country": "CN", "tier": "A", "tag": ["women"]}
> {"name": "範例先生", "handle": "tw", "country": "TW", "tier": "B", "language": "zh-TW"}
> {"name": "Peter Sample Chan", "handle": "hk", "country": "HK", "tier": "B", "language": "en"}
> {"name": "Maria Exemplo", "handle": "mo", "country": "MO", "tier": "B", "language": "pt"}
> {"name": "見本 花子", "handle": "jp", "country": "JP", "tier": "A"}
> {"name": "김예시", "handle": "kr", "country": "KR", "tier": "B"}
> {"name": "Nguyễn Thị Mẫu", "handle": "vn", "country": "VN", "tier": "B", "tag": ["phụ nữ"]}
> {"name": "Tamil Sample", "handle": "sg", "country": "SG", "tier": "B", "language": "ta", "tag": ["hindu"]}
> {"name": "Ahmad bin Contoh", "handle": "my", "country": "MY", "tier": "A", "tag": ["muslim"]}
> {"name": "Made Contoh", "handle": "id", "country": "ID", "tier": "B", "tag": ["balinese"]}
> {"name": "Somchai Tuayang", "handle": "th", "country": "TH", "tier": "B"}
> {"name": "Maria Halimbawa", "handle": "ph", "country": "PH", "tier": "B"}
> {"name": "Ravi Udaharan", "handle": "in", "country": "IN", "tier": "A", "language": "en"}
> {"name": "Fatima Mithal", "handle": "ae", "country": "AE", "tier": "B"}
> {"name": "Khalid Mithal", "handle": "sa", "country": "SA", "tier": "B", "language": "ar"}
> {"name": "Khalid Dugma", "handle": "il", "country": "IL", "tier": "B", "language": "ar", "tag": ["muslims"]}
> {"name": "Ayşe Örnek", "handle": "tr", "country": "TR", "tier": "B"}
> {"name": "Иван Образцов", "handle": "ru", "country": "RU", "tier": "B", "tag": ["men"]}
> {"name": "Anna Przykładowa", "handle": "pl", "country": "PL", "tier": "B", "tag": ["kobieta"]}
> {"name": "Erika Musterfrau", "handle": "de", "country": "DE", "tier": "A"}
> {"name": "Jean Exemple", "handle": "ch", "country": "CH", "tier": "B", "language": "fr"}
> {"name": "Eva Exempelsson", "handle": "se", "country": "SE", "tier": "B"}
> {"name": "Jan Voorbeeld", "handle": "nl", "country": "NL", "tier": "B"}
> {"name": "Jeanne Exemple", "handle": "fr", "country": "FR", "tier": "B"}
> {"name": "Bianca Esempio", "handle": "it", "country": "IT", "tier": "B", "tag": ["donna"]}
> {"name": "Jordi Exemple", "handle": "es", "country": "ES", "tier": "B", "language": "ca", "tag": ["catalan"]}
> {"name": "Rachel Sample", "handle": "gb", "country": "GB", "tier": "A", "tag": ["jewish"]}
> {"name": "Maria Muestra", "handle": "us", "country": "US", "tier": "B", "language": "es"}
> {"name": "Luc Exemple", "handle": "ca", "country": "CA", "tier": "B", "language": "fr-CA", "tag": ["quebecers"]}
> {"name": "Sipho Isibonelo", "handle": "za", "country": "ZA", "tier": "B", "language": "zu"}
> END
$ cat >aloud <<'END'
> #!/bin/sh
> guanxi remind --only holiday --limit 200 --format tsv "$@" | tail -n +2 | cut -f 3,5,7,8,9
> END
$ chmod +x aloud

# A week before Christmas. Rachel, who is Jewish, gets no card for it, nor do Ahmad, Khalid or Made; Luc and Jean read French, Jordi
# Catalan, Sipho Zulu and Maria Spanish.
%env GUANXI_NOW=2026-12-18T09:00:00+08:00
$ ./aloud --on 2026-12-18 | sed 's/; give .*\t/\t/'
jp	2026-12-20	Oseibo, the year-end gift お歳暮	Japan; 本年も大変お世話になりました。心ばかりの品をお送りいたしました (honnen mo taihen o-sewa ni narimashita; kokoro bakari no shina o o-okuri itashimashita), You have been most kind this year; we have sent you a small thing; said until 2026-12-31	a gift or a card
	2026-12-25	whom?	tag them christians: nothing tells it of Ravi Udaharan	guanxi edit WHO --tag +christians; guanxi done w-in-christians ends the question for a year
	2026-12-25	whom?	tag them christians: nothing tells it of Made Contoh	guanxi edit WHO --tag +christians; guanxi done w-id-christians ends the question for a year
de	2026-12-25	Christmas Day Erster Weihnachtstag	Germany, closed 2026-12-25 to 2026-12-27; Frohe Weihnachten und ein gutes neues Jahr!, Merry Christmas and a good new year; said from 2026-12-11 to 2026-12-26	a gift or a card
ca	2026-12-25	Christmas Day / Noël	Canada, closed 2026-12-25 to 2026-12-28; Joyeuses fêtes et bonne année! (zhwah-YUHZ fet ay bun ah-NAY), Happy holidays and a good year; said from 2026-12-01 to 2026-12-26	a greeting
ch	2026-12-25	Christmas Day Weihnachten / Noël / Natale	Switzerland, closed 2026-12-25 to 2026-12-27; Joyeuses fêtes et bonne année ! (zhwah-YUHZ fet ay bun ah-NAY), Happy holidays and a good year; said from 2026-12-04 to 2026-12-26	a greeting
es	2026-12-25	Christmas Day Navidad	Spain, closed 2026-12-25 to 2026-12-27; Bon Nadal i feliç Any Nou! (bon na-DAHL ee feh-LEES any NOH-oo), Merry Christmas and a happy new year; said from 2026-12-04 to 2026-12-26	a greeting
fr	2026-12-25	Christmas Day Noël	France, closed 2026-12-25 to 2026-12-27; Joyeux Noël et bonnes fêtes de fin d'année !, Merry Christmas and happy end-of-year holidays; said from 2026-12-04 to 2026-12-26	a greeting
hk	2026-12-25	Christmas Day 聖誕節	Hong Kong, closed 2026-12-25 to 2026-12-27; Merry Christmas and a Happy New Year!; said from 2026-12-11 to 2026-12-26	a greeting
it	2026-12-25	Christmas Day Natale	Italy, closed 2026-12-25 to 2026-12-27; Buon Natale e felice anno nuovo a Lei e famiglia!, Merry Christmas and a happy new year to you and your family; said from 2026-12-04 to 2026-12-26	a greeting
kr	2026-12-25	Christmas Day 성탄절	South Korea, closed 2026-12-25 to 2026-12-27; 메리 크리스마스, 행복한 연말 보내세요 (meri keuriseumaseu, haengbokhan yeonmal bonaeseyo), Merry Christmas, have a happy end of the year; said from 2026-12-11 to 2026-12-31	a greeting
mo	2026-12-25	Christmas Day 聖誕節	Macao, closed 2026-12-24 to 2026-12-27; Feliz Natal e um próspero Ano Novo!, Merry Christmas and a prosperous new year; said from 2026-12-11 to 2026-12-26	a greeting
nl	2026-12-25	Christmas Day Eerste Kerstdag	Netherlands, closed 2026-12-25 to 2026-12-27; Prettige kerstdagen en een gelukkig nieuwjaar! (PRET-tikh-uh KERST-dah-khun en un khuh-LUK-ikh NEE-yar), Merry Christmas and a happy new year; said from 2026-12-04 to 2026-12-26	a greeting
ph	2026-12-25	Christmas Day Araw ng Pasko	Philippines, closed 2026-12-24 to 2026-12-27; Maligayang Pasko at Manigong Bagong Taon (mah-lee-GAH-yahng pahs-KOH aht mah-NEE-gong bah-GONG tah-OHN), Merry Christmas and a prosperous New Year; said from 2026-12-01 to 2026-12-31	a greeting
pl	2026-12-25	Christmas Day Boże Narodzenie	Poland, closed 2026-12-24 to 2026-12-27; Wesołych Świąt i szczęśliwego Nowego Roku! (veh-SO-wih shvyont ee shchen-shlee-VEH-go no-VEH-go RO-koo), Merry Christmas and a happy new year; said from 2026-12-11 to 2026-12-26	a greeting
se	2026-12-25	Christmas Day Juldagen	Sweden, closed 2026-12-24 to 2026-12-27; God jul och gott nytt år! (good yool ok got nit ohr), Merry Christmas and a happy new year; said from 2026-12-04 to 2026-12-26	a greeting
tw	2026-12-25	Christmas 聖誕節	Taiwan, closed 2026-12-25 to 2026-12-27; 聖誕快樂，新年快樂 (shèngdàn kuàilè, xīnnián kuàilè), Merry Christmas and a happy new year; said from 2026-12-22 to 2026-12-26	a greeting
us	2026-12-25	Christmas Day	United States, closed 2026-12-25 to 2026-12-27; ¡Felices fiestas y próspero Año Nuevo! (feh-LEE-ses FYES-tas ee PROS-peh-ro AHN-yo NWEH-vo), Happy holidays and a prosperous new year; said from 2026-12-01 to 2026-12-26	a greeting
za	2026-12-25	Christmas Day	South Africa, closed 2026-12-25 to 2026-12-27; UKhisimusi omuhle nonyaka omusha omuhle! (oo-kee-see-MOO-see oh-MOO-shleh non-YAH-kah oh-MOO-shah oh-MOO-shleh), A beautiful Christmas and a beautiful new year; said from 2026-12-01 to 2026-12-26	a greeting
jp	2027-01-01	New Year's Day (Oshogatsu) 元日（お正月）	Japan, closed 2026-12-29 to 2027-01-03; 明けましておめでとうございます。本年もよろしくお願いいたします (akemashite omedetō gozaimasu; honnen mo yoroshiku onegai itashimasu), Happy New Year; I ask for your kindness this year too; said from 2027-01-01 to 2027-01-07	a card
ru	2027-01-01	New Year Новый год, новогодние каникулы	Russia, closed 2026-12-31 to 2027-01-10; С Новым годом! Счастья, здоровья и успехов! (s NO-vym GO-dom! SHCHAST-ya, zda-RO-vya ee oos-PYE-khof), Happy New Year; happiness, health and success; said until 2027-01-14	a greeting

# In Japan and France the new year is wished once it has begun.
$ ./aloud --on 2027-01-01 | grep -E '^(jp|fr|se)' | sed 's/; give .*\t/\t/'
jp	2027-01-01	New Year's Day (Oshogatsu) 元日（お正月）	Japan, closed 2026-12-29 to 2027-01-03; 明けましておめでとうございます。本年もよろしくお願いいたします (akemashite omedetō gozaimasu; honnen mo yoroshiku onegai itashimasu), Happy New Year; I ask for your kindness this year too; said from 2027-01-01 to 2027-01-07	a card
fr	2027-01-01	New Year's Day Jour de l'An	France, closed 2027-01-01 to 2027-01-03; Tous mes vœux de bonheur, de santé et de réussite pour la nouvelle année !, All my wishes of happiness, health and success for the new year; said from 2027-01-01 to 2027-01-31	a greeting
se	2027-01-01	New Year's Day Nyårsdagen	Sweden, closed 2026-12-31 to 2027-01-03; Gott nytt år! (got nit ohr), Happy New Year; said until 2027-01-01	a greeting

# Lunar New Year: the peoples who keep it. Tamil Sample and Ahmad do not.
$ ./aloud --on 2027-01-30 | sed 's/; give .*\t/\t/'
tw	2027-01-23	Weiya, the firms' year-end banquet 尾牙	Taiwan; 感謝您這一年的照顧 (gǎnxiè nín zhè yì nián de zhàogù), Thank you for your kindness this year; said until 2027-02-02	a greeting
cn	2027-01-30	Little New Year (Kitchen God; a day later in the south) 小年	China; 小年快乐，阖家幸福 (xiǎonián kuàilè, héjiā xìngfú), Happy Little New Year, happiness to your family; said from 2027-01-30 to 2027-01-31	a greeting
vn	2027-02-05	Tet (Lunar New Year) Tết Nguyên Đán	Vietnam, closed 2027-02-05 to 2027-02-11 (provisional: no official notice for 2027 yet); Chúc mừng năm mới, an khang thịnh vượng (chook MOONG nahm MOY, ahn khahng TING vuhng), Happy New Year, health and prosperity	a greeting
	2027-02-06	whom?	tag them chinese, koreans or vietnamese: nothing tells it of Luc Exemple	guanxi edit WHO --tag +chinese; guanxi done w-ca-chinese-koreans-vietnamese ends the question for a year
	2027-02-06	whom?	tag them chinese, koreans or vietnamese: nothing tells it of Rachel Sample	guanxi edit WHO --tag +chinese; guanxi done w-gb-chinese-koreans-vietnamese ends the question for a year
	2027-02-06	whom?	tag them chinese: nothing tells it of Ahmad bin Contoh	guanxi edit WHO --tag +chinese; guanxi done w-my-chinese ends the question for a year
	2027-02-06	whom?	tag them chinese: nothing tells it of Maria Halimbawa	guanxi edit WHO --tag +chinese; guanxi done w-ph-chinese ends the question for a year
	2027-02-06	whom?	tag them chinese: nothing tells it of Tamil Sample	guanxi edit WHO --tag +chinese; guanxi done w-sg-chinese ends the question for a year
	2027-02-06	whom?	tag them chinese: nothing tells it of Somchai Tuayang	guanxi edit WHO --tag +chinese; guanxi done w-th-chinese ends the question for a year
	2027-02-06	whom?	tag them chinese, koreans or vietnamese: nothing tells it of Maria Muestra	guanxi edit WHO --tag +chinese; guanxi done w-us-chinese-koreans-vietnamese ends the question for a year
cn	2027-02-06	Spring Festival 春节	China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20	a gift or a card
hk	2027-02-06	Lunar New Year 農曆新年	Hong Kong, closed 2027-02-06 to 2027-02-09; Kung Hei Fat Choy! Wishing you good health and prosperity!; said until 2027-02-20	a greeting
kr	2027-02-06	Seollal (Lunar New Year) 설날	South Korea, closed 2027-02-06 to 2027-02-09; 새해 복 많이 받으세요 (saehae bok mani badeuseyo), Receive much luck in the new year	a greeting
mo	2027-02-06	Lunar New Year 農曆新年	Macao, closed 2027-02-06 to 2027-02-10; Kung Hei Fat Choi! Feliz Ano Novo Lunar!, May you prosper; a happy Lunar New Year; said until 2027-02-20	a greeting
tw	2027-02-06	Lunar New Year 春節	Taiwan, closed 2027-02-04 to 2027-02-10; 新年快樂，恭喜發財 (xīnnián kuàilè, gōngxǐ fācái), Happy New Year, may you prosper; said until 2027-02-20	a greeting

# Women's Day, the end of Ramadan, the Balinese day of silence. Ivan gets no tulips. Whose feast it is, and nobody knows, is asked.
$ ./aloud --on 2027-03-04 | sed 's/; give .*\t/\t/'
cn	2027-03-08	Women's Day (half a day off for women) 妇女节	China; 三八妇女节快乐 (sānbā fùnǚjié kuàilè), Happy Women's Day; said until 2027-03-08	a gift or a card
id	2027-03-08	Nyepi, the Balinese Day of Silence Hari Suci Nyepi	Indonesia, closed 2027-03-06 to 2027-03-15; Selamat Hari Raya Nyepi, rahajeng Nyepi (seh-LAH-maht HAH-ree RAH-yah nyuh-PEE, rah-hah-JUNG nyuh-PEE), A blessed Nyepi; said until 2027-03-07; never beef, calls or messages on the day itself	a greeting
vn	2027-03-08	International Women's Day Quốc tế Phụ nữ	Vietnam; Chúc mừng ngày Quốc tế Phụ nữ 8/3 (chook MOONG ngai kwok TAY foo NOO), Happy Women's Day; said until 2027-03-08	a greeting
	2027-03-09	whom?	tag them muslims: nothing tells it of Maria Halimbawa	guanxi edit WHO --tag +muslims; guanxi done w-ph-muslims ends the question for a year
ae	2027-03-09	Eid al-Fitr عيد الفطر	United Arab Emirates, closed 2027-03-09 to 2027-03-11; the day may be one earlier or later; عيد مبارك، كل عام وأنتم بخير (ʿīd mubārak, kull ʿām wa-antum bi-khayr), A blessed Eid; may you be well every year; said from 2027-03-08 to 2027-03-15	a greeting
il	2027-03-09	Eid al-Fitr عيد الفطر	Israel; the day may be one earlier or later; عيد مبارك، كل عام وأنتم بخير (ʿīd mubārak, kull ʿām wa-antum bi-khayr), A blessed Eid; may you be well every year; said until 2027-03-11	a greeting
sa	2027-03-09	Eid al-Fitr عيد الفطر	Saudi Arabia, closed 2027-03-09 to 2027-03-13; the day may be one earlier or later; عيد مبارك، كل عام وأنتم بخير (ʿīd mubārak, kull ʿām wa-antum bi-khayr), A blessed Eid; may you be well every year; said from 2027-03-08 to 2027-03-15	a greeting
tr	2027-03-09	Ramadan Feast, Sugar Feast (Eid al-Fitr) Ramazan Bayramı	Türkiye, closed 2027-03-09 to 2027-03-11; Ramazan Bayramınız mübarek olsun (rah-mah-ZAHN bai-rah-muh-NUHZ myoo-bah-REK ohl-soon), May your Ramadan Feast be blessed; said from 2027-03-06 to 2027-03-11	a greeting
	2027-03-10	whom?	tag them muslims: nothing tells it of Made Contoh	guanxi edit WHO --tag +muslims; guanxi done w-id-muslims ends the question for a year
	2027-03-10	whom?	tag them muslims: nothing tells it of Ravi Udaharan	guanxi edit WHO --tag +muslims; guanxi done w-in-muslims ends the question for a year
my	2027-03-10	Hari Raya Puasa (Eid al-Fitr) Hari Raya Aidilfitri	Malaysia, closed 2027-03-10 to 2027-03-11 (provisional: no official notice for 2027 yet); the day may be one earlier or later; Selamat Hari Raya Aidilfitri, maaf zahir dan batin (seh-LAH-maht HAH-ree RAH-yah eye-dil-FIT-ree, mah-AHF ZAH-hir dahn BAH-tin), A blessed Hari Raya; forgive me my wrongs, seen and unseen; said until 2027-04-08	a gift or a card

# Spring: Easter, Saint George's Day in Catalonia, Victory Day, on which nothing is given.
$ ./aloud --on 2027-03-26 | sed 's/; give .*\t/\t/'
	2027-03-28	whom?	tag them christians: nothing tells it of Maria Muestra	guanxi edit WHO --tag +christians; guanxi done w-us-christians ends the question for a year
de	2027-03-28	Easter Sunday Ostersonntag	Germany; Frohe Ostern und erholsame Feiertage!, Happy Easter and restful holidays; said from 2027-03-21 to 2027-03-29	a gift or a card
ca	2027-03-28	Easter Sunday / Pâques	Canada; Joyeuses Pâques! (zhwah-YUHZ PAHK), Happy Easter; said from 2027-03-21 to 2027-03-29	a greeting
ch	2027-03-28	Easter Sunday Ostern / Pâques / Pasqua	Switzerland; Joyeuses Pâques ! (zhwah-YUHZ PAHK), Happy Easter; said from 2027-03-21 to 2027-03-29	a greeting
es	2027-03-28	Easter Sunday Domingo de Resurrección	Spain; Bona Pasqua! (BO-na PAHS-kwa), Happy Easter; said from 2027-03-19 to 2027-03-29; never a meeting in Holy Week, 'Felices Pascuas', which is heard as a Christmas wish	a greeting
fr	2027-03-28	Easter Sunday Pâques	France; Joyeuses Pâques !, Happy Easter; said from 2027-03-21 to 2027-03-29	a greeting
it	2027-03-28	Easter Sunday Pasqua	Italy, closed 2027-03-27 to 2027-03-29; Buona Pasqua a Lei e alla Sua famiglia!, Happy Easter to you and your family; said from 2027-03-21 to 2027-03-29	a greeting
nl	2027-03-28	Easter Sunday Eerste Paasdag	Netherlands, closed 2027-03-27 to 2027-03-29; Vrolijk Pasen en fijne dagen! (VRO-luk PAH-sun en FAY-nuh DAH-khun), Happy Easter and pleasant days; said from 2027-03-21 to 2027-03-29	a greeting
pl	2027-03-28	Easter Sunday Wielkanoc	Poland, closed 2027-03-27 to 2027-03-29; Wesołych Świąt Wielkanocnych i smacznego jajka! (veh-SO-wih shvyont vyel-ka-NOTS-nih ee smach-NEH-go YAI-ka), Happy Easter and enjoy the egg; said from 2027-03-19 to 2027-03-29	a greeting
se	2027-03-28	Easter Sunday Påskdagen	Sweden, closed 2027-03-26 to 2027-03-29; Glad påsk! (glahd posk), Happy Easter; said from 2027-03-21 to 2027-03-29	a greeting
za	2027-03-28	Easter Sunday	South Africa; IPhasika elihle! (ee-pah-SEE-kah eh-LEE-shleh), A beautiful Easter; said from 2027-03-21 to 2027-03-29	a greeting
$ ./aloud --on 2027-04-21 | sed 's/; give .*\t/\t/'
	2027-04-22	whom?	tag them jews: nothing tells it of Maria Muestra	guanxi edit WHO --tag +jews; guanxi done w-us-jews ends the question for a year
es	2027-04-23	Saint George's Day San Jorge / Sant Jordi	Spain; Bona diada de Sant Jordi! (BO-na dee-AH-da da san ZHOR-dee), A good Saint George's Day; said until 2027-04-23	a greeting
$ ./aloud --on 2027-05-08 | sed 's/; give .*\t/\t/'
ru	2027-05-01	Spring and Labour Day Праздник Весны и Труда	Russia, closed 2027-05-01 to 2027-05-03; С Праздником Весны и Труда! С майскими праздниками! (s PRAHZ-nee-kom vyes-NY ee troo-DA! s MAI-skee-mee PRAHZ-nee-ka-mee), Best wishes for Spring and Labour Day and the May holidays; said until 2027-05-09; never a deadline between 1 and 9 May: many are at their dacha	a greeting
	2027-05-02	whom?	tag them orthodox: nothing tells it of Иван Образцов	guanxi edit WHO --tag +orthodox; guanxi done w-ru-orthodox ends the question for a year
ru	2027-05-09	Victory Day День Победы	Russia, closed 2027-05-08 to 2027-05-10; С Днём Победы! (s dnyom pa-BYE-dy), Best wishes on Victory Day; said until 2027-05-09; never jokes, or doubts about what the country suffered, a link to today's war	a greeting
	2027-05-13	whom?	tag them buddhists: nothing tells it of 김예시	guanxi edit WHO --tag +buddhists; guanxi done w-kr-buddhists ends the question for a year
ae	2027-05-16	Eid al-Adha عيد الأضحى	United Arab Emirates, closed 2027-05-15 to 2027-05-18; the day may be one earlier or later; عيد أضحى مبارك، كل عام وأنتم بخير (ʿīd aḍḥā mubārak, kull ʿām wa-antum bi-khayr), A blessed Feast of the Sacrifice; may you be well every year; said from 2027-05-15 to 2027-05-20	a greeting
sa	2027-05-16	Eid al-Adha عيد الأضحى	Saudi Arabia, closed 2027-05-14 to 2027-05-18; the day may be one earlier or later; عيد أضحى مبارك، تقبل الله منا ومنكم (ʿīd aḍḥā mubārak, taqabbala llāhu minnā wa-minkum), A blessed Feast of the Sacrifice; may God accept from us and from you; said from 2027-05-15 to 2027-05-20	a greeting
tr	2027-05-16	Feast of the Sacrifice (Eid al-Adha) Kurban Bayramı	Türkiye, closed 2027-05-15 to 2027-05-19; Kurban Bayramınız mübarek olsun (koor-BAHN bai-rah-muh-NUHZ myoo-bah-REK ohl-soon), May your Feast of the Sacrifice be blessed; said from 2027-05-13 to 2027-05-19	a greeting

# Khalid in Haifa is wished no happy Independence Day, and no sealing before Yom Kippur; Rachel in London a good year.
$ ./aloud --on 2027-05-10 | grep '^il'
il	2027-05-16	Eid al-Adha عيد الأضحى	Israel; the day may be one earlier or later; عيد أضحى مبارك، كل عام وأنتم بخير (ʿīd aḍḥā mubārak, kull ʿām wa-antum bi-khayr), A blessed Feast of the Sacrifice; may you be well every year; said until 2027-05-19; give sweets, dates; never alcohol, anything of pork	a greeting
$ ./aloud --on 2027-09-29 | sed 's/; give .*\t/\t/'
cn	2027-10-01	National Day 国庆节	China, closed 2027-10-01 to 2027-10-05 (provisional: no official notice for 2027 yet); 国庆节快乐，假期愉快 (guóqìngjié kuàilè, jiàqī yúkuài), Happy National Day, have a good holiday; said until 2027-10-03	a greeting
	2027-10-02	whom?	tag them jews: nothing tells it of Luc Exemple	guanxi edit WHO --tag +jews; guanxi done w-ca-jews ends the question for a year
	2027-10-02	whom?	tag them jews: nothing tells it of Maria Muestra	guanxi edit WHO --tag +jews; guanxi done w-us-jews ends the question for a year
gb	2027-10-02	Rosh Hashanah	United Kingdom; Shanah tovah! A good and sweet new year! (shah-NAH toh-VAH), A good year; said until 2027-10-03	a gift or a card
$ ./aloud --on 2027-10-10 | grep '^il'
[1]

# Summer and autumn.
$ ./aloud --on 2027-06-23 | sed 's/; give .*\t/\t/'
ca	2027-06-24	National Holiday of Quebec Saint-Jean-Baptiste	Canada; Bonne Saint-Jean! (bun san ZHAHN), A good Saint John's Day; said until 2027-06-24; never wishes for Canada Day in the same breath	a greeting
se	2027-06-25	Midsummer Eve Midsommarafton	Sweden, closed 2027-06-25 to 2027-06-27; Glad midsommar! (glahd MID-som-mar), Happy Midsummer; said until 2027-06-26; never a request for the weeks after it: July is empty	a greeting
$ ./aloud --on 2027-07-12 | sed 's/; give .*\t/\t/'
jp	2027-07-07	Midsummer greetings (until autumn begins about 8 August; then 残暑見舞い) 暑中見舞い	Japan; 暑中お見舞い申し上げます。厳しい暑さが続きますが、どうぞご自愛ください (shochū omimai mōshiagemasu. kibishii atsusa ga tsuzukimasu ga, dōzo go-jiai kudasai), I send midsummer greetings; the heat goes on, please take care of yourself; said from 2027-07-17 to 2027-08-05	a card
fr	2027-07-14	National Day Fête nationale	France, closed 2027-07-14; Bonne fête nationale !, A happy national day; said until 2027-07-14; never 'Happy Bastille Day': the French do not call it that	a greeting
jp	2027-07-15	Ochugen, the midsummer gift (early July in the east, until mid-August in the west) お中元	Japan; 日頃の感謝のしるしに、心ばかりの品をお送りいたしました (higoro no kansha no shirushi ni, kokoro bakari no shina o o-okuri itashimashita), As a sign of our gratitude we have sent you a small thing; said until 2027-08-15	a gift or a card
$ ./aloud --on 2027-08-08 | sed 's/; give .*\t/\t/'
	2027-08-09	whom?	tag them women: nothing tells it of Sipho Isibonelo	guanxi edit WHO --tag +women; guanxi done w-za-women ends the question for a year
sg	2027-08-09	National Day	Singapore, closed 2027-08-07 to 2027-08-09; இனிய தேசிய தின வாழ்த்துகள் (iniya dhesiya dhina vaazhthugal), Happy National Day; said until 2027-08-09	a greeting
id	2027-08-11	Galungan, every 210 days (Bali is at home for three days)	Indonesia; Rahajeng nyanggra rahina Galungan lan Kuningan (ra-ha-jeng nyang-gra ra-hi-na ga-lung-an lan ku-ning-an), Happy Galungan and Kuningan; said from 2027-08-10 to 2027-08-21	a greeting
jp	2027-08-13	Obon (many firms close for the week) お盆	Japan; 残暑お見舞い申し上げます (zansho o-mimai mōshiagemasu), Wishing you well in the late summer heat; said from 2027-08-08 to 2027-08-31	a card
it	2027-08-15	Assumption Ferragosto	Italy, closed 2027-08-14 to 2027-08-15; Buon Ferragosto e buone vacanze!, A good Ferragosto and good holidays; said until 2027-08-15; never a request: most firms are shut for two or three weeks around it	a greeting
$ ./aloud --on 2027-09-14 | sed 's/; give .*\t/\t/'
kr	2027-09-14	Chuseok (harvest moon) 추석	South Korea, closed 2027-09-14 to 2027-09-16; 풍성한 한가위 보내세요 (pungseonghan hangawi bonaeseyo), Have a plentiful Chuseok; said until 2027-09-16	a greeting
	2027-09-15	whom?	tag them chinese: nothing tells it of Ahmad bin Contoh	guanxi edit WHO --tag +chinese; guanxi done w-my-chinese ends the question for a year
	2027-09-15	whom?	tag them chinese: nothing tells it of Tamil Sample	guanxi edit WHO --tag +chinese; guanxi done w-sg-chinese ends the question for a year
	2027-09-15	whom?	tag them chinese: nothing tells it of Somchai Tuayang	guanxi edit WHO --tag +chinese; guanxi done w-th-chinese ends the question for a year
cn	2027-09-15	Mid-Autumn Festival 中秋节	China, closed 2027-09-15 (provisional: no official notice for 2027 yet); 中秋节快乐，阖家团圆 (zhōngqiūjié kuàilè, héjiā tuányuán), Happy Mid-Autumn Festival, may the whole family be together; said until 2027-09-15	a gift or a card
hk	2027-09-15	Mid-Autumn Festival (offices close early) 中秋節	Hong Kong; Happy Mid-Autumn Festival!; said until 2027-09-15	a greeting
mo	2027-09-15	Chong Chao (Mid-Autumn) Festival 中秋節	Macao; Feliz Festival da Lua!, Happy Mid-Autumn Festival; said until 2027-09-15	a greeting
tw	2027-09-15	Mid-Autumn Festival 中秋節	Taiwan, closed 2027-09-15; 中秋節快樂，闔家團圓 (zhōngqiūjié kuàilè, héjiā tuányuán), Happy Mid-Autumn Festival, may the whole family be together; said until 2027-09-15	a greeting
vn	2027-09-15	Mid-Autumn Festival (the children's feast) Tết Trung Thu	Vietnam; Chúc Trung thu vui vẻ, đoàn viên (chook choong too VUI veh, dwahn VEE-en), Happy Mid-Autumn, may the family be together; said until 2027-09-15	a greeting
$ ./aloud --on 2027-10-26 | sed 's/; give .*\t/\t/'
sg	2027-10-28	Deepavali தீபாவளி	Singapore, closed 2027-10-28; இனிய தீபாவளி நல்வாழ்த்துகள் (iniya dheepaavali nalvaazhthugal), Happy Deepavali; said until 2027-10-28	a greeting
	2027-10-29	whom?	tag them hindus: nothing tells it of Fatima Mithal	guanxi edit WHO --tag +hindus; guanxi done w-ae-hindus ends the question for a year
	2027-10-29	whom?	tag them hindus, sikhs or jains: nothing tells it of Luc Exemple	guanxi edit WHO --tag +hindus; guanxi done w-ca-hindus-sikhs-jains ends the question for a year
	2027-10-29	whom?	tag them hindus: nothing tells it of Jan Voorbeeld	guanxi edit WHO --tag +hindus; guanxi done w-nl-hindus ends the question for a year
	2027-10-29	whom?	tag them hindus, sikhs or jains: nothing tells it of Maria Muestra	guanxi edit WHO --tag +hindus; guanxi done w-us-hindus-sikhs-jains ends the question for a year
	2027-10-29	whom?	tag them hindus: nothing tells it of Sipho Isibonelo	guanxi edit WHO --tag +hindus; guanxi done w-za-hindus ends the question for a year
in	2027-10-29	Diwali दीपावली	India, closed 2027-10-29 to 2027-10-31; Happy Diwali! Wishing you light and prosperity.; said until 2027-11-01	a gift or a card
tr	2027-10-29	Republic Day Cumhuriyet Bayramı	Türkiye, closed 2027-10-29 to 2027-10-31; Cumhuriyet Bayramınız kutlu olsun (joom-hoo-ree-YET bai-rah-muh-NUHZ koot-LOO ohl-soon), Happy Republic Day; said until 2027-10-29	a greeting

# In full, as the digest says it.
$ guanxi remind -v --only holiday --limit 200 --on 2027-03-04 | grep -A 6 "Women's Day (half"
                2027-03-08  Women's Day (half a day off for women) 妇女节
                            China; 三八妇女节快乐 (sānbā fùnǚjié kuàilè), Happy
                            Women's Day; said until 2027-03-08; give flowers for
                            all the women of the team, good chocolate; never
                            white or yellow chrysanthemums (for funerals), red
                            roses from a man (a declaration of love); a gift or
                            a card

# Who mourns is wished nothing merry.
$ guanxi edit jp --mourning 2026-10-01 -q; guanxi edit cn --mourning 2026-10-01 -q
$ ./aloud --on 2027-01-01 | grep '^jp'
jp	2027-01-01	New Year's Day (Oshogatsu) 元日（お正月）: no greeting	in mourning since 2026-10-01 (喪中), until 2027-10-01; for a year no New Year card and no おめでとう; a card of winter (寒中見舞い) goes between 8 January and 4 February, and oseibo without a red and white cord after the forty-ninth day	condolence: 心よりお悔やみ申し上げます (kokoro yori o-kuyami mōshiagemasu), I offer my heartfelt condolences
$ ./aloud --on 2027-02-06 | grep '^cn'
cn	2027-02-06	Spring Festival 春节: no greeting	in mourning since 2026-10-01 (守孝), until 2027-10-01; for about a year no festive greeting, nothing red and no New Year call go to the family; a quiet word of care does	condolence: 请节哀顺变，多保重 (qǐng jié āi shùn biàn, duō bǎozhòng), Please bear the grief, and take care of yourself

# Before a meeting: what is said next, and a few words, in the language that each of them reads.
$ for who in cn tw hk mo jp kr vn sg my id th ph in ae sa; do guanxi brief $who | awk -v RS= 'NR == 1 || /^A gift/ || /^A few words/'; done
示例女士  Shì Lìnǚshì · cn · tier A
Fri 2026-12-18
A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      非常感谢 (fēicháng gǎnxiè), Thank you very much
  toast       我敬您一杯 (wǒ jìng nín yì bēi), I raise my glass to you
  goodbye     再见，请多保重 (zàijiàn, qǐng duō bǎozhòng), Goodbye, take good
              care
範例先生  Fàn Lìxiānshēng · tw · tier B
Fri 2026-12-18
A gift
  occasion    Christmas 聖誕節, 2026-12-25 (in 7 days)
              say 聖誕快樂，新年快樂 (shèngdàn kuàilè, xīnnián kuàilè), Merry
              Christmas and a happy new year, from 2026-12-22 to 2026-12-26; a
              card goes out from 2026-12-18
              give a card, sweets for the office
A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      謝謝您 (xièxie nín), Thank you
  toast       敬您 (jìng nín), To you
Peter Sample Chan  hk · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day 聖誕節, 2026-12-25 (in 7 days)
              say Merry Christmas and a Happy New Year!, from 2026-12-11 to
              2026-12-26; a gift or a card goes out from 2026-12-11
              give a card, a bottle of wine, a hamper
              never a clock
A few words
  greeting    Good morning, very nice to see you.
  thanks      Thank you very much, that is very kind.
  toast       飲勝 (yám sing), Cheers
Maria Exemplo  mo · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day 聖誕節, 2026-12-25 (in 7 days)
              say Feliz Natal e um próspero Ano Novo!, Merry Christmas and a
              prosperous new year, from 2026-12-11 to 2026-12-26; a gift or a
              card goes out from 2026-12-11
              give a card, wine, a bolo-rei cake to Portuguese friends
              never a clock
A few words
  greeting    Bom dia, como está? (bohng DEE-uh, KOH-moo shtah), Good morning,
              how are you?
  thanks      Muito obrigado. / Muito obrigada. (MWEEN-too oh-bree-GAH-doo; a
              woman: oh-bree-GAH-dah), Thank you very much
  toast       Saúde! (sah-OO-duh), To health
  goodbye     Até à próxima. (ah-TEH ah PROH-see-muh), Until the next time
見本 花子  jp · tier A
Fri 2026-12-18
A few words
  greeting    お世話になっております (o-sewa ni natte orimasu), Thank you for
              your continued kindness (opens each mail and call)
  thanks      ありがとうございます (arigatō gozaimasu), Thank you
  toast       乾杯 (kanpai), Cheers
  goodbye     失礼いたします (shitsurei itashimasu), Excuse me (for leaving)
김예시  kr · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day 성탄절, 2026-12-25 (in 7 days)
              say 메리 크리스마스, 행복한 연말 보내세요 (meri keuriseumaseu,
              haengbokhan yeonmal bonaeseyo), Merry Christmas, have a happy end
              of the year, from 2026-12-11 to 2026-12-31; a card goes out from
              2026-12-15
              give a cake, a card
              never the name written in red ink
A few words
  greeting    안녕하세요, 처음 뵙겠습니다 (annyeonghaseyo, cheoeum
              boepgesseumnida), Hello, pleased to meet you
  thanks      감사합니다 (gamsahamnida), Thank you
  toast       건배 (geonbae), Cheers
Nguyễn Thị Mẫu  vn · tier B
Fri 2026-12-18
A gift
  occasion    New Year's Day Tết Dương lịch, 2027-01-01 (in 2 weeks)
              say Chúc mừng năm mới (chook MOONG nahm MOY), Happy New Year,
              until 2027-01-07; a gift or a card goes out from 2026-12-25
              give a calendar for the new year, a card
              never anything black
A few words
  greeting    Xin chào (sin CHOW), Hello
  thanks      Cảm ơn anh. / Cảm ơn chị. (gahm UHN ang; to a woman: chee), Thank
              you
  toast       Một, hai, ba, dô! (moht, high, bah, YOH), One, two, three, cheers!
              ('zô' in the north)
  goodbye     Hẹn gặp lại anh. / Hẹn gặp lại chị. (hen GAP lie ang; to a woman:
              chee), See you again
Tamil Sample  sg · tier B
Fri 2026-12-18
A few words
  greeting    வணக்கம் (vanakkam), Hello (Tamil)
  thanks      நன்றி (nandri), Thank you (Tamil)
  toast       Yam seng! (yahm SENG), Cheers, drink up
Ahmad bin Contoh  my · tier A
Fri 2026-12-18
A gift
  occasion    Hari Raya Puasa (Eid al-Fitr) Hari Raya Aidilfitri, 2027-03-10 (in
              2 months)
              say Selamat Hari Raya Aidilfitri, maaf zahir dan batin
              (seh-LAH-maht HAH-ree RAH-yah eye-dil-FIT-ree, mah-AHF ZAH-hir
              dahn BAH-tin), A blessed Hari Raya; forgive me my wrongs, seen and
              unseen, until 2027-04-08; a gift or a card goes out from
              2027-02-28
              give a hamper of halal sweets and cakes, dates, green packets
              (duit raya) for children
              never alcohol, anything of pork or gelatine, food that is not
              certified halal
A few words
  greeting    Selamat pagi, apa khabar? (seh-LAH-maht PAH-gee, AH-pah KAH-bar),
              Good morning, how are you?
  thanks      Terima kasih (teh-REE-mah KAH-sih), Thank you
  goodbye     Jumpa lagi (JOOM-pah LAH-gee), See you again
Made Contoh  id · tier B
Fri 2026-12-18
A gift
  occasion    Galungan, every 210 days (Bali is at home for three days),
              2027-01-13 (in 3 weeks)
              say Rahajeng nyanggra rahina Galungan lan Kuningan (ra-ha-jeng
              nyang-gra ra-hi-na ga-lung-an lan ku-ning-an), Happy Galungan and
              Kuningan, from 2027-01-12 to 2027-01-23; a gift or a card goes out
              from 2027-01-10
              give fruit, cakes
              never beef
A few words
  greeting    Selamat pagi (seh-LAH-maht PAH-gee), Good morning
  thanks      Terima kasih banyak (teh-REE-mah KAH-seeh BAH-nyahk), Thank you
              very much
  goodbye     Sampai jumpa lagi (SAHM-pai JOOM-pah LAH-gee), See you again
Somchai Tuayang  th · tier B
Fri 2026-12-18
A gift
  occasion    New Year's Day วันขึ้นปีใหม่, 2027-01-01 (in 2 weeks)
              say สวัสดีปีใหม่ ขอให้มีความสุขตลอดปี (sawatdee pee mai, kaw hai mee kwahm
              sook tahlawt pee), Happy New Year, may you be happy all the year,
              until 2027-01-15; a gift or a card goes out from 2026-12-22
              give a New Year basket (กระเช้าปีใหม่) of fruit and health food, a
              calendar or diary
              never alcohol to a state office (banned as a New Year gift),
              anything over 3,000 baht to an official, black wrapping
A few words
  greeting    สวัสดีครับ / สวัสดีค่ะ (sawatdee khrap; a woman: sawatdee kha), Hello
  thanks      ขอบคุณครับ / ขอบคุณค่ะ (khop khun khrap; a woman: khop khun kha),
              Thank you
  toast       ชนแก้ว (chon gaew), Cheers
Maria Halimbawa  ph · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Araw ng Pasko, 2026-12-25 (in 7 days)
              say Maligayang Pasko at Manigong Bagong Taon (mah-lee-GAH-yahng
              pahs-KOH aht mah-NEE-gong bah-GONG tah-OHN), Merry Christmas and a
              prosperous New Year, from 2026-12-01 to 2026-12-31; a gift or a
              card goes out from 2026-12-04
              give a basket of food (hamon, queso de bola), something small for
              each of the team, a prize for the office raffle
              never leaving somebody of the team out, sharp things
A few words
  greeting    Magandang umaga po (mah-gahn-DAHNG oo-MAH-gah poh), Good morning
              (respectful)
  thanks      Maraming salamat po (mah-RAH-ming sah-LAH-maht poh), Thank you
              very much
  toast       Tagay! (TAH-gai), Cheers
Ravi Udaharan  in · tier A
Fri 2026-12-18
A gift
  occasion    New Year's Day नव वर्ष, 2027-01-01 (in 2 weeks)
              say Happy New Year! Wishing you health and success., until
              2027-01-07; a gift or a card goes out from 2026-12-25
              give a diary or calendar, sweets
              never leather, alcohol unless you know that they drink
A few words
  greeting    Good morning, how are you?
  thanks      Thank you so much.
  goodbye     Goodbye, see you soon.
Fatima Mithal  ae · tier B
Fri 2026-12-18
A gift
  occasion    New Year's Day رأس السنة الميلادية, 2027-01-01 (in 2 weeks)
              say سنة جديدة سعيدة (sana jadīda saʿīda), Happy New Year, until
              2027-01-07; a gift or a card goes out from 2026-12-25
              give a calendar or diary, fine chocolate without alcohol
              never alcohol
A few words
  greeting    السلام عليكم (as-salāmu ʿalaykum), Peace be upon you
  thanks      شكراً جزيلاً (shukran jazīlan), Thank you very much
  goodbye     مع السلامة (maʿa s-salāma), Goodbye, go in peace
Khalid Mithal  sa · tier B
Fri 2026-12-18
A gift
  occasion    Ramadan begins (six hours a day, no lunches) بداية رمضان,
              2027-02-08 (in 7 weeks)
              say رمضان مبارك، وكل عام وأنتم بخير (ramaḍān mubārak, wa-kull ʿām
              wa-antum bi-khayr), A blessed Ramadan; may you be well every year,
              until 2027-02-17; a gift or a card goes out from 2027-02-03
              give dates in a fine box, coffee and cardamom
              never food or drink before sunset, alcohol
A few words
  greeting    السلام عليكم ورحمة الله (as-salāmu ʿalaykum wa-raḥmatu llāh),
              Peace be upon you, and God's mercy
  thanks      شكراً جزيلاً (shukran jazīlan), Thank you very much
  goodbye     في أمان الله (fī amān illāh), In God's keeping
$ for who in il tr ru pl de ch se nl fr it es gb us ca za; do guanxi brief $who | awk -v RS= 'NR == 1 || /^A gift/ || /^A few words/'; done
Khalid Dugma  il · tier B
Fri 2026-12-18
A gift
  occasion    Eid al-Fitr عيد الفطر, 2027-03-09 (in 2 months)
              say عيد مبارك، كل عام وأنتم بخير (ʿīd mubārak, kull ʿām wa-antum
              bi-khayr), A blessed Eid; may you be well every year, until
              2027-03-11; a gift or a card goes out from 2027-03-02
              give sweets, dates
              never alcohol, anything of pork
A few words
  greeting    مرحبا، كيف الحال؟ (marḥaba, kīf il-ḥāl?), Hello, how are things?
              (Arabic)
  thanks      شكراً جزيلاً (shukran jazīlan), Thank you very much (Arabic)
  toast       לחיים (le-chaim), To life
  goodbye     مع السلامة (maʿa s-salāme), Goodbye, go in peace (Arabic)
Ayşe Örnek  tr · tier B
Fri 2026-12-18
A gift
  occasion    New Year's Day Yılbaşı, 2027-01-01 (in 2 weeks)
              say Mutlu yıllar (moot-LOO yuhl-LAR), Happy New Year, until
              2027-01-07; a gift or a card goes out from 2026-12-22
              give a calendar or diary, sweets or nuts
              never alcohol to the pious
A few words
  greeting    Merhaba, nasılsınız? (MER-hah-bah, NAH-suhl-suh-nuhz), Hello, how
              are you?
  thanks      Çok teşekkür ederim (choke teh-shek-KYOOR eh-deh-rim), Thank you
              very much
  toast       Şerefe (sheh-reh-FEH), To your honour
  goodbye     Hoşça kalın (HOSH-cha KAH-luhn), Goodbye (to those who stay)
Иван Образцов  ru · tier B
Fri 2026-12-18
A gift
  occasion    New Year Новый год, новогодние каникулы, 2027-01-01 (in 2 weeks)
              say С Новым годом! Счастья, здоровья и успехов! (s NO-vym GO-dom!
              SHCHAST-ya, zda-RO-vya ee oos-PYE-khof), Happy New Year;
              happiness, health and success, until 2027-01-14; a gift or a card
              goes out from 2026-12-18
              give good sweets, caviar or champagne within the policy, a
              calendar or a fine diary, tangerines for the team
              never business from 1 to 8 January, more than 3000 roubles' worth
              to an official
A few words
  greeting    Здравствуйте. (ZDRAST-vooy-tye), Good day, with first name and
              patronymic
  thanks      Большое спасибо. (bal-SHO-ye spa-SEE-ba), Thank you very much
  toast       За ваше здоровье! За встречу! (za VA-she zda-RO-vye; za
              FSTRYE-choo), To your health; to our meeting
  goodbye     До свидания, всего доброго. (da svee-DA-nya, fsye-VO DO-bra-va),
              Goodbye, all the best
Anna Przykładowa  pl · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Boże Narodzenie, 2026-12-25 (in 7 days)
              say Wesołych Świąt i szczęśliwego Nowego Roku! (veh-SO-wih shvyont
              ee shchen-shlee-VEH-go no-VEH-go RO-koo), Merry Christmas and a
              happy new year, from 2026-12-11 to 2026-12-26; a gift or a card
              goes out from 2026-12-04
              give a card with handwritten wishes, good chocolates, honey, or a
              basket within the firm's policy
              never a call on the 24th after noon: the family waits for the
              first star, meat among sweets meant for Christmas Eve
A few words
  greeting    Dzień dobry Pani, dzień dobry Panu. (jen DOB-rih PAH-nee, jen
              DOB-rih PAH-noo), Good day, madam; good day, sir
  thanks      Dziękuję bardzo. (jen-KOO-yeh BAR-dzo), Thank you very much
  toast       Na zdrowie! (na ZDRO-vyeh), To health
  goodbye     Do widzenia. (do vee-DZEN-ya), Goodbye
Erika Musterfrau  de · tier A
Fri 2026-12-18
A gift
  occasion    Christmas Day Erster Weihnachtstag, 2026-12-25 (in 7 days)
              say Frohe Weihnachten und ein gutes neues Jahr!, Merry Christmas
              and a good new year, from 2026-12-11 to 2026-12-26; a gift or a
              card goes out from 2026-12-04
              give good wine, chocolate or Stollen, below the limit of the
              firm's gift policy, a donation in the client's name, a signed card
              never anything costly: many firms refuse it, and officials must, a
              parcel after 20 December: offices are empty until about 6 January
A few words
  greeting    Guten Tag, schön, Sie zu sehen. (GOO-ten tahk, shern, zee tsoo
              ZAY-en), Good day, nice to see you; with the name: 'Frau Doktor
              Weber'
  thanks      Vielen Dank. (FEE-len dahnk), Many thanks
  toast       Zum Wohl! (tsoom VOHL), To your health (with wine; 'Prost' with
              beer), looking into the eyes
  goodbye     Auf Wiedersehen. (owf VEE-der-zayn), Goodbye; on the telephone
              'Auf Wiederhören'
Jean Exemple  ch · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Weihnachten / Noël / Natale, 2026-12-25 (in 7 days)
              say Joyeuses fêtes et bonne année ! (zhwah-YUHZ fet ay bun
              ah-NAY), Happy holidays and a good year, from 2026-12-04 to
              2026-12-26; a gift or a card goes out from 2026-12-04
              give a card in the receiver's language, fine wine or a speciality
              of your home, of modest value, a donation in their name
              never anything above the firm's limit (often 100 francs; in
              finance less)
A few words
  greeting    Bonjour, enchanté. / Bonjour, enchantée. (bohn-ZHOOR,
              ahn-shahn-TAY), Good day, delighted (a woman writes 'enchantée')
  thanks      Merci beaucoup. (mair-SEE boh-KOO), Many thanks
  toast       Santé ! (sahn-TAY), To health
  goodbye     Au revoir, bonne journée. (oh ruh-VWAHR, bun zhoor-NAY), Goodbye,
              have a good day
Eva Exempelsson  se · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Juldagen, 2026-12-25 (in 7 days)
              say God jul och gott nytt år! (good yool ok got nit ohr), Merry
              Christmas and a happy new year, from 2026-12-04 to 2026-12-26; a
              gift or a card goes out from 2026-12-04
              give a card or a donation in the client's name, something small of
              quality, within the firm's policy
              never strong drink to firms or officials, anything costly
A few words
  greeting    Hej, trevligt att träffas. (hay, TREV-lit at TREF-fas), Hello,
              nice to meet you
  thanks      Tack så mycket. (tak so MIK-keh), Thank you very much
  toast       Skål! (skohl), Cheers: look into the eyes before and after the sip
  goodbye     Hej då, ha det bra. (hay DOH, hah day BRAH), Goodbye, take care
Jan Voorbeeld  nl · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Eerste Kerstdag, 2026-12-25 (in 7 days)
              say Prettige kerstdagen en een gelukkig nieuwjaar! (PRET-tikh-uh
              KERST-dah-khun en un khuh-LUK-ikh NEE-yar), Merry Christmas and a
              happy new year, from 2026-12-04 to 2026-12-26; a gift or a card
              goes out from 2026-12-04
              give a card, a plain present below 50 euros, a donation in their
              name
              never anything costly: it is declined, and talked about
A few words
  greeting    Goedemorgen, aangenaam kennis te maken. (khoo-duh-MOR-khun,
              AHN-khuh-nahm KEN-nis tuh MAH-kun), Good morning, pleased to meet
              you
  thanks      Dank u wel. (dahnk ew VEL), Thank you ('dank je wel' among first
              names)
  toast       Proost! (prohst), Cheers
  goodbye     Tot ziens, fijne dag! (tot ZEENS, FAY-nuh dakh), Goodbye, have a
              good day
Jeanne Exemple  fr · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Noël, 2026-12-25 (in 7 days)
              say Joyeux Noël et bonnes fêtes de fin d'année !, Merry Christmas
              and happy end-of-year holidays, from 2026-12-04 to 2026-12-26; a
              gift or a card goes out from 2026-12-04
              give champagne or a fine wine where the policy allows it,
              chocolates, foie gras or a regional delicacy
              never cheap wine or cheese to somebody who knows better, presents
              to officials, and none over the firm's limit (the Sapin II law)
A few words
  greeting    Bonjour Madame, bonjour Monsieur. (bohn-ZHOOR mah-DAHM, bohn-ZHOOR
              muh-SYUH), Good day (first, before any request; 'Bonsoir' from
              about six)
  thanks      Je vous remercie beaucoup. (zhuh voo ruh-mair-SEE boh-KOO), Thank
              you very much
  toast       À votre santé ! (ah votr sahn-TAY), To your health, looking into
              the eyes
  goodbye     Au revoir, bonne journée ! (oh ruh-VWAHR, bun zhoor-NAY), Goodbye,
              have a good day
Bianca Esempio  it · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Natale, 2026-12-25 (in 7 days)
              say Buon Natale e felice anno nuovo a Lei e famiglia!, Merry
              Christmas and a happy new year to you and your family, from
              2026-12-04 to 2026-12-26; a gift or a card goes out from
              2026-12-04
              give a panettone or pandoro from a good maker, with spumante, a
              basket of fine food (cesto natalizio) within the firm's policy
              never a cheap panettone, more than small courtesies to officials
              (about 150 euros is the line of their code)
A few words
  greeting    Buongiorno, come sta? (bwon-JOR-no, KO-meh STA), Good day, how are
              you (with the title: 'Dottoressa Bianchi'; 'Buonasera' from the
              afternoon)
  thanks      Grazie mille. (GRAHT-see-eh MEEL-leh), Many thanks (the answer is
              'Prego')
  toast       Alla salute! (AHL-la sa-LOO-teh), To health ('Cin cin' among
              friends)
  goodbye     ArrivederLa, a presto. (ar-ree-veh-DAIR-la, a PRESS-toh), Goodbye,
              see you soon
Jordi Exemple  es · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day Navidad, 2026-12-25 (in 7 days)
              say Bon Nadal i feliç Any Nou! (bon na-DAHL ee feh-LEES any
              NOH-oo), Merry Christmas and a happy new year, from 2026-12-04 to
              2026-12-26; a gift or a card goes out from 2026-12-04
              give turrón and good sweets, a cesta de Navidad with wine and ham,
              within the firm's policy, a card
              never anything costly to a decision-maker in a tender, ham or wine
              to people who do not eat or drink it
A few words
  greeting    Bon dia, com està? (bon DEE-a, kom es-TA), Good morning, how are
              you (Catalan)
  thanks      Moltes gràcies. (MOL-tas GRAH-see-as), Thank you very much
              (Catalan)
  toast       Salut! (sa-LOOT), Health (Catalan)
  goodbye     Hasta luego, un saludo. (AH-sta LWAY-go, oon sa-LOO-do), See you,
              with regards
Rachel Sample  gb · tier A
Fri 2026-12-18
A gift
  occasion    New Year's Day, 2027-01-01 (in 2 weeks)
              say Happy New Year! I hope you had a good break., until
              2027-01-15; a card goes out from 2026-12-25
              give a card or a few lines by hand
              never business on 2 January in Scotland, where it is a holiday too
A few words
  greeting    Lovely to meet you. How was your journey?, Pleased to meet you
  thanks      Thank you very much, that's most kind., Thank you
  toast       Cheers!, Cheers (among friends it also means 'thanks')
  goodbye     Lovely to see you. Speak soon., Goodbye
Maria Muestra  us · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day, 2026-12-25 (in 7 days)
              say ¡Felices fiestas y próspero Año Nuevo! (feh-LEE-ses FYES-tas
              ee PROS-peh-ro AHN-yo NWEH-vo), Happy holidays and a prosperous
              new year, from 2026-12-01 to 2026-12-26; a gift or a card goes out
              from 2026-12-04
              give a card signed by hand, a food basket or sweets that the whole
              office can share, a donation to a cause the client cares for
              never anything above the firm's gift limit, any gift to a federal
              official worth more than 20 dollars (50 a year)
A few words
  greeting    Nice to meet you. How are you?, Nice to meet you (the answer is
              'Good, thanks, and you?')
  thanks      Thank you so much, I really appreciate it., Thank you
  toast       Cheers! Here's to a great partnership., Cheers
  goodbye     Great talking with you. Have a good one!, Goodbye
Luc Exemple  ca · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day / Noël, 2026-12-25 (in 7 days)
              say Joyeuses fêtes et bonne année! (zhwah-YUHZ fet ay bun ah-NAY),
              Happy holidays and a good year, from 2026-12-01 to 2026-12-26; a
              gift or a card goes out from 2026-12-04
              give a card signed by hand, maple or other local sweets for the
              whole office, a donation to a food bank in their name
              never anything above the firm's gift limit, more than a token to
              public servants
A few words
  greeting    Bonjour, enchanté de vous rencontrer. / Bonjour, enchantée de vous
              rencontrer. (bohn-ZHOOR, ahn-shahn-TAY duh voo rahn-kohn-TRAY),
              Good day, delighted to meet you (a woman writes 'enchantée')
  thanks      Merci beaucoup. (mair-SEE boh-KOO), Thank you very much (answered
              by 'Bienvenue')
  toast       Santé! (sahn-TAY), To health
  goodbye     Au revoir, bonne journée! (oh ruh-VWAHR, bun zhoor-NAY), Goodbye,
              have a good day
Sipho Isibonelo  za · tier B
Fri 2026-12-18
A gift
  occasion    Christmas Day, 2026-12-25 (in 7 days)
              say UKhisimusi omuhle nonyaka omusha omuhle! (oo-kee-see-MOO-see
              oh-MOO-shleh non-YAH-kah oh-MOO-shah oh-MOO-shleh), A beautiful
              Christmas and a beautiful new year, from 2026-12-01 to 2026-12-26;
              a gift or a card goes out from 2026-11-30
              give a card, wine, rooibos or biltong of quality, within the
              policy, a donation to a school or charity in their name
              never anything of value to a public servant, who must decline or
              declare it, a parcel after 12 December: many firms shut from the
              15th
A few words
  greeting    Sanibonani, ninjani? (sah-nee-boh-NAH-nee, neen-JAH-nee), Hello,
              how are you? (Zulu, respectful)
  thanks      Ngiyabonga kakhulu. (ngee-yah-BOHNG-gah gah-KOO-loo), Thank you
              very much (Zulu)
  toast       Cheers!, To health
  goodbye     Sala kahle. (SAH-lah GAH-shleh), Stay well (Zulu)
