# A file of the format before, as the program that wrote it left it: what every command reads of it is what that program read.
$ mkdir -p "$XDG_DATA_HOME/guanxi"; sqlite3 "$XDG_DATA_HOME/guanxi/guanxi.db" <"$DATA/storage/format14.sql" >/dev/null
$ guanxi list
handle    name         firm              title     tier  last        next
chenjing  陈静                                                       2027-02-18
klaus     Klaus Weber  Weber             CEO             2026-11-14
liming    李明         青石泵业有限公司  采购经理  B     2026-11-12  2026-12-24
wangwei   王伟         青石泵业有限公司  总经理    A     2026-11-13  2026-11-27
yamamoto  山本太郎
$ guanxi list --json
{"schema":"guanxi.list/1","people":[{"handle":"chenjing","name":"陈静","pinyin":"chen jing","org":null,"title":null,"city":null,"country":null,"timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":"2027-02-18"},{"handle":"klaus","name":"Klaus Weber","pinyin":"klaus weber","org":"Weber","title":"CEO","city":null,"country":null,"timezone":"Europe/Berlin","tier":null,"email":"kw@example.com","phone":null,"wechat":null,"birthday":"--05-12","last_contact":"2026-11-14","last_in_person":"2026-09-09","next_due":null},{"handle":"liming","name":"李明","pinyin":"li ming","org":"青石泵业有限公司","title":"采购经理","city":null,"country":null,"timezone":null,"tier":"B","email":null,"phone":null,"wechat":null,"birthday":"1980-02-29","last_contact":"2026-11-12","last_in_person":"2026-11-12","next_due":"2026-12-24"},{"handle":"wangwei","name":"王伟","pinyin":"wang wei","org":"青石泵业有限公司","title":"总经理","city":"武汉","country":null,"timezone":"Asia/Shanghai","tier":"A","email":"ww@example.com","phone":"+86 138 0013 8000","wechat":"ww","birthday":"lunar 1970-08-15","last_contact":"2026-11-13","last_in_person":"2026-11-13","next_due":"2026-11-27"},{"handle":"yamamoto","name":"山本太郎","pinyin":null,"org":null,"title":null,"city":null,"country":"JP","timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null}]}
$ guanxi list --orgs --json
{"schema":"guanxi.list/1","orgs":[{"handle":"qingshi","name":"青石泵业有限公司","parent":"青石集团","city":null,"country":null,"people":2},{"handle":"qingshi-group","name":"青石集团","parent":null,"city":"北京","country":"CN","people":0},{"handle":"weber-gmbh","name":"Weber","parent":null,"city":"Hamburg","country":"DE","people":1}]}
$ guanxi list --org qingshi
handle   name  firm              title     city  tier  last        next
liming   李明  青石泵业有限公司  采购经理        B     2026-11-12  2026-12-24
wangwei  王伟  青石泵业有限公司  总经理    武汉  A     2026-11-13  2026-11-27
$ guanxi list --city Hamburg
handle  name         firm   title  last
klaus   Klaus Weber  Weber  CEO    2026-11-14
$ guanxi show wangwei --include-sensitive
王伟  Wáng Wěi  wangwei  tier A
  at             青石泵业有限公司 (qingshi), 总经理
  where          武汉, Asia/Shanghai, now 09:00
  language       zh-CN
  email          ww@example.com
  phone          +86 138 0013 8000
  wechat         ww
  prefers        wechat
  also           Victor Wang
  tags           vip
  owner          Lin
  met            2025-03-01
  contact        last 2026-11-13 (7 days ago); every 2w (person); next
                 2026-11-27, soon
  in person      last 2026-11-13 (7 days ago); every 2mo (person); next
                 2027-01-13, ok
  warmth         58 of 100
  birthday       <id>  lunar 1970-08-15; next 2027-09-15 (in 9 months)
  day            <id>  contract renewal 2026-12-01; next 2026-12-01 (in 11
                 days)
  complaint      <id>  2026-11-20  the pump of line 2 leaks (high, raised
                 today, to be answered by 2026-11-23)
  they promised  <id>  2026-12-01  introduce his director
  our word       kept 1 of 1 (100%)
  gave           <id>  2026-11-20  a box of longjing (180 CNY, for mid-autumn)
  got            <id>  2026-10-02  a dinner (hospitality)
  lost face      <id>  2026-11-13  was kept waiting
  role           <id>  decider at 青石泵业有限公司 for renewal, for, since
                 2026-11-20
  tie            <id>  is a classmate of 李明 (liming): Fudan, strength 4,
                 since 1998-09-01
  tie            <id>  is a former colleague of Klaus Weber (klaus)
  tie            <id>  introduced 李明 (liming)
  family         <id>  2026-11-20  two children, one at Fudan
  history        <id>  2026-11-13  meeting  was kept waiting
  history        <id>  2026-11-02  email  liming offer sent
  history        <id>  2026-10-01  dinner  dinner with him
$ guanxi show wangwei --json --include-sensitive
{"schema":"guanxi.show/1","person":{"handle":"wangwei","name":"王伟","pinyin":"wang wei","reading":null,"surname":null,"org":"青石泵业有限公司","title":"总经理","city":"武汉","country":null,"timezone":"Asia/Shanghai","tier":"A","email":"ww@example.com","phone":"+86 138 0013 8000","wechat":"ww","birthday":"lunar 1970-08-15","last_contact":"2026-11-13","last_in_person":"2026-11-13","next_due":"2026-11-27","id":"<id>","language":"zh-CN","department":null,"reports_to":null,"every":"2w","status":"soon","owner":"Lin","prefers":"wechat","met":"2025-03-01","died":null,"mourning":null,"added":"2026-11-20","aliases":["Victor Wang"],"tags":["vip"],"warmth":58,"warmth_why":[{"part":"recency","points":22,"of":25,"why":"last contact 7 days ago"},{"part":"frequency","points":8,"of":25,"why":"in contact on 3 days within two years"},{"part":"face to face","points":12,"of":20,"why":"met on 2 days within two years, last 7 days ago"},{"part":"give and take","points":11,"of":15,"why":"1 favour and 1 promise from you, 1 favour and 1 promise from them"},{"part":"promises kept","points":5,"of":15,"why":"1 of 1 promise kept, the last today"}],"occasions":[{"id":"<id>","label":"birthday","date":"lunar 1970-08-15","next":"2027-09-15","lead_days":7},{"id":"<id>","label":"contract renewal","date":"2026-12-01","next":"2026-12-01","lead_days":7}],"roles":[{"id":"<id>","org":"qingshi","role":"decider","stance":"for","topic":"renewal","since":"2026-11-20"}],"relations":[{"id":"<id>","one":"wangwei","kind":"classmate","other":"liming","strength":4,"since":"1998-09-01","because":"Fudan"},{"id":"<id>","one":"klaus","kind":"former-colleague","other":"wangwei","strength":null,"since":null,"because":null},{"id":"<id>","one":"liming","kind":"introduced-by","other":"wangwei","strength":null,"since":null,"because":null}],"notes":[{"id":"<id>","date":"2026-11-20","about":"family","text":"two children, one at Fudan","sensitive":false}],"details":[],"told":[],"sources":[],"promises":[{"id":"<id>","theirs":true,"text":"introduce his director","made":"2026-11-20","due":"2026-12-01","state":"open","sensitive":false,"soft":false},{"id":"<id>","theirs":false,"text":"send the price list","made":"2026-11-20","due":"2026-11-25","state":"kept","sensitive":false,"soft":false}],"word":{"ours":{"kept":1,"broken":0,"dropped":0,"open":0,"late":0,"share":100},"theirs":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[{"id":"<id>","received":false,"date":"2026-11-20","kind":"gift","what":"a box of longjing","value":"180 CNY","for":"mid-autumn","sensitive":false},{"id":"<id>","received":true,"date":"2026-10-02","kind":"hospitality","what":"a dinner","value":null,"for":null,"sensitive":false}],"complaints":[{"id":"<id>","who":"wangwei","opened":"2026-11-20","severity":"high","answer_by":"2026-11-23","text":"the pump of line 2 leaks","private":false,"sensitive":false}],"face":[{"id":"<id>","who":"wangwei","date":"2026-11-13","face":"lost","text":"was kept waiting","public":false,"repaired":null}],"feedback":{"asked":null,"given":null}}}
$ guanxi show liming --json --include-sensitive
{"schema":"guanxi.show/1","person":{"handle":"liming","name":"李明","pinyin":"li ming","reading":null,"surname":null,"org":"青石泵业有限公司","title":"采购经理","city":null,"country":null,"timezone":null,"tier":"B","email":null,"phone":null,"wechat":null,"birthday":"1980-02-29","last_contact":"2026-11-12","last_in_person":"2026-11-12","next_due":"2026-12-24","id":"<id>","language":null,"department":null,"reports_to":"wangwei","every":"6w","status":"ok","owner":null,"prefers":null,"met":null,"died":null,"mourning":null,"added":"2026-11-20","aliases":[],"tags":[],"warmth":30,"warmth_why":[{"part":"recency","points":21,"of":25,"why":"last contact 8 days ago"},{"part":"frequency","points":3,"of":25,"why":"in contact on 1 day within two years"},{"part":"face to face","points":6,"of":20,"why":"met on 1 day within two years, last 8 days ago"},{"part":"give and take","points":0,"of":15,"why":"nothing given or promised"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[{"id":"<id>","label":"birthday","date":"1980-02-29","next":"2027-02-28","lead_days":7}],"roles":[{"id":"<id>","org":"qingshi","role":"budget","stance":"against","topic":null,"since":"2026-11-20"}],"relations":[{"id":"<id>","one":"wangwei","kind":"classmate","other":"liming","strength":4,"since":"1998-09-01","because":"Fudan"},{"id":"<id>","one":"liming","kind":"introduced-by","other":"wangwei","strength":null,"since":null,"because":null}],"notes":[{"id":"<id>","date":"2026-11-20","about":null,"text":"drinks no tea","sensitive":true}],"details":[],"told":[],"sources":[],"promises":[{"id":"<id>","theirs":false,"text":"study a second line","made":"2026-11-20","due":null,"state":"open","sensitive":false,"soft":true}],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[{"id":"<id>","who":"liming","opened":"2026-11-20","severity":"low","answer_by":null,"text":"the invoice was wrong","private":false,"sensitive":false}],"face":[{"id":"<id>","who":"liming","date":"2026-11-05","face":"gave","text":"praised before his director","public":false,"repaired":null}],"feedback":{"asked":null,"given":null}}}
$ guanxi show klaus --json
{"schema":"guanxi.show/1","person":{"handle":"klaus","name":"Klaus Weber","pinyin":"klaus weber","reading":null,"surname":null,"org":"Weber","title":"CEO","city":null,"country":null,"timezone":"Europe/Berlin","tier":null,"email":"kw@example.com","phone":null,"wechat":null,"birthday":"--05-12","last_contact":"2026-11-14","last_in_person":"2026-09-09","next_due":null,"id":"<id>","language":null,"department":null,"reports_to":null,"every":"off","status":"none","owner":null,"prefers":null,"met":null,"died":null,"mourning":null,"added":"2026-11-20","aliases":[],"tags":[],"warmth":40,"warmth_why":[{"part":"recency","points":22,"of":25,"why":"last contact 6 days ago"},{"part":"frequency","points":5,"of":25,"why":"in contact on 2 days within two years"},{"part":"face to face","points":5,"of":20,"why":"met on 1 day within two years, last 72 days ago"},{"part":"give and take","points":8,"of":15,"why":"1 favour and 1 promise from you, 2 favours from them"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[{"id":"<id>","label":"birthday","date":"--05-12","next":"2027-05-12","lead_days":7}],"roles":[],"relations":[{"id":"<id>","one":"klaus","kind":"former-colleague","other":"wangwei","strength":null,"since":null,"because":null}],"notes":[],"details":[],"told":[],"sources":[],"promises":[{"id":"<id>","theirs":false,"text":"a word with the board","made":"2026-11-20","due":null,"state":"open","sensitive":false,"soft":false}],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[{"id":"<id>","received":true,"date":"2026-06-01","kind":"advice","what":"advice on customs","value":null,"for":null,"sensitive":false},{"id":"<id>","received":true,"date":"2025-12-20","kind":"gift","what":"a calendar","value":null,"for":null,"sensitive":false},{"id":"<id>","received":false,"date":"2025-12-20","kind":"gift","what":"a calendar","value":null,"for":null,"sensitive":false}],"complaints":[],"face":null,"feedback":{"asked":"2026-11-14","given":null}}}
$ guanxi show yamamoto --json
{"schema":"guanxi.show/1","person":{"handle":"yamamoto","name":"山本太郎","pinyin":null,"reading":"やまもと たろう","surname":"山本","org":null,"title":null,"city":null,"country":"JP","timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null,"id":"<id>","language":null,"department":null,"reports_to":null,"every":null,"status":"none","owner":null,"prefers":null,"met":null,"died":"2026-10","mourning":null,"added":"2026-11-20","aliases":[],"tags":[],"warmth":0,"warmth_why":[{"part":"recency","points":0,"of":25,"why":"never in contact"},{"part":"frequency","points":0,"of":25,"why":"no contact within two years"},{"part":"face to face","points":0,"of":20,"why":"not met within two years"},{"part":"give and take","points":0,"of":15,"why":"nothing given or promised"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[],"roles":[],"relations":[],"notes":[],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi show chenjing --json
{"schema":"guanxi.show/1","person":{"handle":"chenjing","name":"陈静","pinyin":"chen jing","reading":null,"surname":null,"org":null,"title":null,"city":null,"country":null,"timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":"2027-02-18","id":"<id>","language":null,"department":null,"reports_to":null,"every":"90d","status":"ok","owner":null,"prefers":null,"met":null,"died":null,"mourning":"2026-11-01","added":"2026-11-20","aliases":[],"tags":[],"warmth":0,"warmth_why":[{"part":"recency","points":0,"of":25,"why":"never in contact"},{"part":"frequency","points":0,"of":25,"why":"no contact within two years"},{"part":"face to face","points":0,"of":20,"why":"not met within two years"},{"part":"give and take","points":0,"of":15,"why":"nothing given or promised"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[],"roles":[],"relations":[],"notes":[],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi show qingshi --json
{"schema":"guanxi.show/1","org":{"handle":"qingshi","name":"青石泵业有限公司","city":null,"country":null,"parent":"qingshi-group","id":"<id>","added":"2026-11-20","aliases":["Qingshi"],"tags":["pumps"],"gift_limit":"200 CNY","companies":[],"people":["liming","wangwei"],"occasions":[{"id":"<id>","label":"founding day","date":"1998-06-18","next":"2027-06-18","lead_days":7}],"roles":[],"relations":[],"notes":[{"id":"<id>","date":"2026-11-20","about":null,"text":"ISO audit in spring","sensitive":false}],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[{"id":"<id>","who":"wangwei","opened":"2026-11-20","severity":"high","answer_by":"2026-11-23","text":"the pump of line 2 leaks","private":false,"sensitive":false},{"id":"<id>","who":"qingshi","opened":"2026-11-08","severity":"normal","answer_by":null,"text":"our fitter was late","private":true,"sensitive":false},{"id":"<id>","who":"liming","opened":"2026-11-20","severity":"low","answer_by":null,"text":"the invoice was wrong","private":false,"sensitive":false}],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi show qingshi-group
青石集团  qingshi-group
  where    北京, CN
  company  青石泵业有限公司 (qingshi)
$ guanxi history --include-sensitive
id     kind     via        date        who          what
<id>  visit    in-person  2026-12-02  Klaus Weber  (planned) site visit
<id>  call     phone      2026-11-14  Klaus Weber  asked how we do
<id>  meeting  in-person  2026-11-13  王伟         was kept waiting
<id>  tea      in-person  2026-11-12  李明         private word
<id>  call     phone      2026-11-10  Klaus Weber  (not reached) called, nobod…
<id>  email    email      2026-11-02  王伟         liming offer sent
<id>  dinner   in-person  2026-10-01  王伟         dinner with him
<id>  meeting  in-person  2026-09-09  Klaus Weber  breakfast
$ guanxi history --json --include-sensitive
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"visit","via":"in-person","date":"2026-12-02","who":["klaus"],"text":"site visit","sensitive":false,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"planned"},{"id":"<id>","kind":"call","via":"phone","date":"2026-11-14","who":["klaus"],"text":"asked how we do","sensitive":false,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-13","who":["wangwei"],"text":"was kept waiting","sensitive":true,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"tea","via":"in-person","date":"2026-11-12","who":["liming"],"text":"private word","sensitive":true,"time":null,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"call","via":"phone","date":"2026-11-10","who":["klaus"],"text":"called, nobody there","sensitive":false,"time":null,"place":null,"attempt":true,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"email","via":"email","date":"2026-11-02","who":["wangwei"],"text":"liming offer sent","sensitive":false,"time":"15:30","place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"dinner","via":"in-person","date":"2026-10-01","who":["wangwei"],"text":"dinner with him","sensitive":false,"time":null,"place":"楼外楼","attempt":false,"tags":["renewal"],"zone":"Asia/Shanghai","stage":"happened"},{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-09-09","who":["klaus"],"text":"breakfast","sensitive":false,"time":"08:00","place":null,"attempt":false,"tags":[],"zone":"Europe/Berlin","stage":"happened"}]}
$ guanxi history wangwei --kind dinner,meeting
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-13  王伟  (sensitive)
<id>  dinner   in-person  2026-10-01  王伟  dinner with him
$ guanxi history qingshi --via email
id     kind   via    date        who   what
<id>  email  email  2026-11-02  王伟  liming offer sent
$ guanxi history --tag renewal
id     kind    via        date        who   what
<id>  dinner  in-person  2026-10-01  王伟  dinner with him
$ guanxi remind -v -c remind.section=0 --days 60
Fri 2026-11-20

Complaints to answer
  <id>        2026-11-23  王伟 (青石泵业有限公司): the pump of line 2 leaks
                           high, raised today, to be answered by 2026-11-23
  <id>        2026-11-08  青石泵业有限公司: our fitter was late
                           open for 12 days; raise it in person, not in the
                           group
  <id>        2026-11-20  李明 (青石泵业有限公司): the invoice was wrong
                           low, raised today

Planned
  <id>        2026-12-02  Klaus Weber (Weber): site visit
                           visit; guanxi brief klaus

Get in touch
  c-<id>      2026-12-24  李明 (青石泵业有限公司)
                           every 6w, last 2026-11-12

Meet face to face
  m-<id>      2027-01-13  王伟 (青石泵业有限公司)
                           face to face every 2mo, last 2026-11-13

Days to remember
  <id>        2026-12-01  王伟 (青石泵业有限公司): contract renewal

Festivals ahead
               2026-12-22  Winter Solstice 冬至
                           China; 冬至安康，注意保暖 (dōngzhì ānkāng, zhùyì
                           bǎonuǎn), Peace and health at the solstice, keep
                           warm; said on 2026-12-22 alone
  h-<id>-winter-solstice    王伟 (青石泵业有限公司): a greeting (wechat)
  h-<id>-winter-solstice    李明 (青石泵业有限公司): a greeting
               2027-01-01  New Year's Day 元旦
                           China, closed 2027-01-01 to 2027-01-03 (provisional:
                           no official notice for 2027 yet); 元旦快乐，新年万事
                           如意 (yuándàn kuàilè, xīnnián wànshì rúyì), Happy New
                           Year, may all go as you wish; said until 2027-01-03;
                           give a desk calendar or diary for the new year, a
                           printed card signed by hand; never a clock for the
                           office (送钟 sounds like attending a funeral)
  h-<id>-new-year           王伟 (青石泵业有限公司): a gift or a card (wechat)
  h-<id>-new-year           李明 (青石泵业有限公司): a greeting
               2027-01-15  Laba Festival 腊八节
                           China; 腊八节快乐，身体健康 (làbājié kuàilè, shēntǐ
                           jiànkāng), Happy Laba Festival, good health; said on
                           2027-01-15 alone
  h-<id>-laba               王伟 (青石泵业有限公司): a greeting (wechat)
  h-<id>-laba               李明 (青石泵业有限公司): a greeting
               2027-02-06  Spring Festival 春节
                           China, closed 2027-02-05 to 2027-02-10 (provisional:
                           no official notice for 2027 yet); 新年快乐，恭喜发
                           财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì
                           rúyì), Happy New Year, may you prosper, may all go as
                           you wish; said until 2027-02-20; give good tea, fruit
                           or nuts in a red box, a speciality of your own
                           region, baijiu or good wine, to somebody who drinks
                           and is no official; never clocks (送钟 sounds like
                           attending a funeral), anything in fours (四 sounds
                           like death), white or black wrapping, cash, alcohol
                           or cigarettes to an official or a state firm
  h-<id>-spring-festival    王伟 (青石泵业有限公司): a gift or a card (wechat)
  h-<id>-spring-festival    李明 (青石泵业有限公司): a greeting

Decisions expected
  <id>        2026-12-11  青石泵业有限公司: renewal
                           asked 2026-10-01; an answer was expected for
                           2026-12-11; a good moment to ask how the internal
                           discussion is going; do not press

Owed and unanswered
  <id>        2026-11-29  Klaus Weber (Weber): not yet answered: advice on
                           customs
                           got on 2026-06-01, 172 days ago; nothing given since
  <id>        2026-12-01  王伟 (青石泵业有限公司): introduce his director
                           they promised it on 2026-11-20
$ guanxi remind --json --days 60
{"schema":"guanxi.remind/1","date":"2026-11-20","until":"2027-01-19","items":[{"id":"<id>","kind":"issue","who":"wangwei","org":"青石泵业有限公司","date":"2026-11-23","due_in_days":3,"title":"the pump of line 2 leaks","why":"high, raised today, to be answered by 2026-11-23","suggestion":null,"sensitive":false,"name":"王伟"},{"id":"<id>","kind":"issue","who":"qingshi","org":null,"date":"2026-11-08","due_in_days":-12,"title":"our fitter was late","why":"open for 12 days","suggestion":"raise it in person, not in the group","sensitive":false,"name":"青石泵业有限公司"},{"id":"<id>","kind":"issue","who":"liming","org":"青石泵业有限公司","date":"2026-11-20","due_in_days":0,"title":"the invoice was wrong","why":"low, raised today","suggestion":null,"sensitive":false,"name":"李明"},{"id":"<id>","kind":"planned","who":"klaus","org":"Weber","date":"2026-12-02","due_in_days":12,"title":"site visit","why":"visit","suggestion":"guanxi brief klaus","sensitive":false,"name":"Klaus Weber"},{"id":"c-<id>","kind":"contact","who":"liming","org":"青石泵业有限公司","date":"2026-12-24","due_in_days":34,"title":null,"why":"every 6w, last 2026-11-12","suggestion":null,"sensitive":false,"name":"李明"},{"id":"m-<id>","kind":"in-person","who":"wangwei","org":"青石泵业有限公司","date":"2027-01-13","due_in_days":54,"title":null,"why":"face to face every 2mo, last 2026-11-13","suggestion":null,"sensitive":false,"name":"王伟"},{"id":"<id>","kind":"occasion","who":"wangwei","org":"青石泵业有限公司","date":"2026-12-01","due_in_days":11,"title":"contract renewal","why":null,"suggestion":null,"sensitive":false,"name":"王伟"},{"id":"h-<id>-winter-solstice","kind":"holiday","who":"wangwei","org":"青石泵业有限公司","date":"2026-12-22","due_in_days":32,"title":"Winter Solstice 冬至","why":"China; 冬至安康，注意保暖 (dōngzhì ānkāng, zhùyì bǎonuǎn), Peace and health at the solstice, keep warm; said on 2026-12-22 alone","suggestion":"a greeting (wechat)","sensitive":false,"name":"王伟"},{"id":"h-<id>-winter-solstice","kind":"holiday","who":"liming","org":"青石泵业有限公司","date":"2026-12-22","due_in_days":32,"title":"Winter Solstice 冬至","why":"China; 冬至安康，注意保暖 (dōngzhì ānkāng, zhùyì bǎonuǎn), Peace and health at the solstice, keep warm; said on 2026-12-22 alone","suggestion":"a greeting","sensitive":false,"name":"李明"},{"id":"h-<id>-new-year","kind":"holiday","who":"wangwei","org":"青石泵业有限公司","date":"2027-01-01","due_in_days":42,"title":"New Year's Day 元旦","why":"China, closed 2027-01-01 to 2027-01-03 (provisional: no official notice for 2027 yet); 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì), Happy New Year, may all go as you wish; said until 2027-01-03; give a desk calendar or diary for the new year, a printed card signed by hand; never a clock for the office (送钟 sounds like attending a funeral)","suggestion":"a gift or a card (wechat)","sensitive":false,"name":"王伟"},{"id":"h-<id>-new-year","kind":"holiday","who":"liming","org":"青石泵业有限公司","date":"2027-01-01","due_in_days":42,"title":"New Year's Day 元旦","why":"China, closed 2027-01-01 to 2027-01-03 (provisional: no official notice for 2027 yet); 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì), Happy New Year, may all go as you wish; said until 2027-01-03; give a desk calendar or diary for the new year, a printed card signed by hand; never a clock for the office (送钟 sounds like attending a funeral)","suggestion":"a greeting","sensitive":false,"name":"李明"},{"id":"h-<id>-laba","kind":"holiday","who":"wangwei","org":"青石泵业有限公司","date":"2027-01-15","due_in_days":56,"title":"Laba Festival 腊八节","why":"China; 腊八节快乐，身体健康 (làbājié kuàilè, shēntǐ jiànkāng), Happy Laba Festival, good health; said on 2027-01-15 alone","suggestion":"a greeting (wechat)","sensitive":false,"name":"王伟"},{"id":"h-<id>-laba","kind":"holiday","who":"liming","org":"青石泵业有限公司","date":"2027-01-15","due_in_days":56,"title":"Laba Festival 腊八节","why":"China; 腊八节快乐，身体健康 (làbājié kuàilè, shēntǐ jiànkāng), Happy Laba Festival, good health; said on 2027-01-15 alone","suggestion":"a greeting","sensitive":false,"name":"李明"},{"id":"h-<id>-spring-festival","kind":"holiday","who":"wangwei","org":"青石泵业有限公司","date":"2027-02-06","due_in_days":78,"title":"Spring Festival 春节","why":"China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm","suggestion":"a gift or a card (wechat)","sensitive":false,"name":"王伟"},{"id":"h-<id>-spring-festival","kind":"holiday","who":"liming","org":"青石泵业有限公司","date":"2027-02-06","due_in_days":78,"title":"Spring Festival 春节","why":"China, closed 2027-02-05 to 2027-02-10 (provisional: no official notice for 2027 yet); 新年快乐，恭喜发财，万事如意 (xīnnián kuàilè, gōngxǐ fācái, wànshì rúyì), Happy New Year, may you prosper, may all go as you wish; said until 2027-02-20; give good tea, fruit or nuts in a red box, a speciality of your own region, baijiu or good wine, to somebody who drinks and is no official; never clocks (送钟 sounds like attending a funeral), anything in fours (四 sounds like death), white or black wrapping, cash, alcohol or cigarettes to an official or a state firm","suggestion":"a greeting","sensitive":false,"name":"李明"},{"id":"<id>","kind":"decision","who":"qingshi","org":null,"date":"2026-12-11","due_in_days":21,"title":"renewal","why":"asked 2026-10-01; an answer was expected for 2026-12-11","suggestion":"a good moment to ask how the internal discussion is going; do not press","sensitive":false,"name":"青石泵业有限公司"},{"id":"<id>","kind":"owed","who":"klaus","org":"Weber","date":"2026-11-29","due_in_days":9,"title":"not yet answered: advice on customs","why":"got on 2026-06-01, 172 days ago; nothing given since","suggestion":null,"sensitive":false,"name":"Klaus Weber"},{"id":"<id>","kind":"owed","who":"wangwei","org":"青石泵业有限公司","date":"2026-12-01","due_in_days":11,"title":"introduce his director","why":"they promised it on 2026-11-20","suggestion":null,"sensitive":false,"name":"王伟"}],"more":0}
$ guanxi remind --once morning --format tsv
$ guanxi cadence
handle    name         every  last        next        status
wangwei   王伟         2w     2026-11-13  2026-11-27  soon
liming    李明         6w     2026-11-12  2026-12-24  ok
chenjing  陈静         90d                2027-02-18  paused until 2026-12-24
klaus     Klaus Weber  off    2026-11-14              none
$ guanxi cadence --json
{"schema":"guanxi.cadence/1","people":[{"handle":"wangwei","name":"王伟","every":"2w","max":null,"in_person":"2mo","source":"person","last":"2026-11-13","next":"2026-11-27","overdue_days":-7,"urgency":-0.5,"status":"soon","paused_until":null,"typical_days":32},{"handle":"liming","name":"李明","every":"6w","max":null,"in_person":null,"source":"org","last":"2026-11-12","next":"2026-12-24","overdue_days":-34,"urgency":-0.81,"status":"ok","paused_until":null,"typical_days":null},{"handle":"chenjing","name":"陈静","every":"90d","max":null,"in_person":null,"source":"default","last":null,"next":"2027-02-18","overdue_days":-90,"urgency":-1.0,"status":"ok","paused_until":"2026-12-24","typical_days":null},{"handle":"klaus","name":"Klaus Weber","every":"off","max":null,"in_person":null,"source":"person","last":"2026-11-14","next":null,"overdue_days":null,"urgency":null,"status":"none","paused_until":null,"typical_days":null}]}
$ guanxi promise --all
id     due         who                      whose       promise
<id>  2026-12-01  王伟 (青石泵业有限公司)  theirs      introduce his director
<id>              李明 (青石泵业有限公司)  ours, soft  study a second line
<id>              Klaus Weber (Weber)      ours        a word with the board
<id>  2026-11-25  王伟 (青石泵业有限公司)  ours        send the price list
$ guanxi gave
id     date        who               kind  what                value  for
<id>  2026-11-20  王伟 (青石泵业…   gift  a box of longji…  180 CNY  mid-autumn
<id>  2025-12-20  Klaus Weber (We…  gift  a calendar
$ guanxi got --json
{"schema":"guanxi.got/1","favours":[{"id":"<id>","date":"2026-10-02","who":"wangwei","kind":"hospitality","what":"a dinner","value":null,"for":null,"amount":null,"currency":null,"sensitive":false},{"id":"<id>","date":"2026-06-01","who":"klaus","kind":"advice","what":"advice on customs","value":null,"for":null,"amount":null,"currency":null,"sensitive":false},{"id":"<id>","date":"2025-12-20","who":"klaus","kind":"gift","what":"a calendar","value":null,"for":null,"amount":null,"currency":null,"sensitive":false}]}
$ guanxi balance
who                      gave         got
Klaus Weber (Weber)      1            2
王伟 (青石泵业有限公司)  1 (180 CNY)  1
$ guanxi issue --json
{"schema":"guanxi.issue/1","issues":[{"id":"<id>","opened":"2026-11-20","days_open":0,"severity":"high","answer_by":"2026-11-23","who":"wangwei","text":"the pump of line 2 leaks","closed":null,"outcome":null,"private":false,"late":false,"sensitive":false},{"id":"<id>","opened":"2026-11-08","days_open":12,"severity":"normal","answer_by":null,"who":"qingshi","text":"our fitter was late","closed":null,"outcome":null,"private":true,"late":false,"sensitive":false},{"id":"<id>","opened":"2026-11-20","days_open":0,"severity":"low","answer_by":null,"who":"liming","text":"the invoice was wrong","closed":null,"outcome":null,"private":false,"late":false,"sensitive":false}]}
$ guanxi face --include-sensitive
id     date        who                     face  what                    made up
<id>  2026-11-13  王伟 (青石泵业有限公…   lost  was kept waiting        not yet
<id>  2026-11-05  李明 (青石泵业有限公…   gave  praised before his di…
$ guanxi decide qingshi --json
{"schema":"guanxi.decide/1","decisions":[{"id":"<id>","org":"qingshi","topic":"renewal","asked":"2026-10-01","expected":"2026-12-11","due":"2026-12-11","made":null,"outcome":null,"by":null,"days":null,"because":null,"from":null,"outside":false,"sensitive":false},{"id":"<id>","org":"qingshi","topic":"expansion","asked":"2026-08-01","expected":null,"due":null,"made":"2026-09-04","outcome":"approved","by":"wangwei","days":34,"because":null,"from":null,"outside":false,"sensitive":false},{"id":"<id>","org":"qingshi","topic":"pilot","asked":"2026-05-01","expected":null,"due":null,"made":"2026-05-20","outcome":"deferred","by":null,"days":19,"because":null,"from":null,"outside":false,"sensitive":false}],"typical_decision_days":null,"decision_days":{"count":1,"median":34,"shortest":34,"longest":34}}
$ guanxi who-decides qingshi
who decides at 青石泵业有限公司
  王伟 (wangwei), 总经理
  stated, low confidence, said today
  · 李明, since 2026-11-20
  · stated for renewal only

part of 青石集团 (qingshi-group)

roles
  who             role     stance   topic    confidence  since
  王伟 (wangwei)  decider  for      renewal  high        2026-11-20
    李明
  李明 (liming)   budget   against           medium      2026-11-20

reporting line    title     roles               stance   warmth  contact
王伟 (wangwei)    总经理    decider on renewal  for          58  2026-11-13
└─ 李明 (liming)  采购经理  budget              against      30  2026-11-12

decisions  answer               days  by
renewal    expected 2026-12-11    50
expansion  approved 2026-09-04    34  王伟 (wangwei)
pilot      deferred 2026-05-20    19
how long they take here: too few to tell (1 known)

way in
  王伟 (wangwei)   58  last met 7 days ago
$ guanxi who-decides qingshi --topic renewal --json
{"schema":"guanxi.who-decides/1","org":"qingshi","topic":"renewal","answer":{"who":"wangwei","basis":"stated","confidence":"high","evidence":["李明, since 2026-11-20"],"stale":false},"chain":["wangwei","liming"],"roles":[{"who":"wangwei","role":"decider","stance":"for","topic":"renewal","confidence":"high","since":"2026-11-20","evidence":"李明","stale":false,"why_stale":null,"id":"<id>"},{"who":"liming","role":"budget","stance":"against","topic":null,"confidence":"medium","since":"2026-11-20","evidence":null,"stale":false,"why_stale":null,"id":"<id>"}],"route":["wangwei"],"gaps":[],"pending":[{"id":"<id>","topic":"renewal","asked":"2026-10-01","expected":"2026-12-11","due":"2026-12-11","waiting_days":50}],"typical_decision_days":null,"decision_days":{"count":1,"median":34,"shortest":34,"longest":34},"way":{"score":58.0,"steps":[{"who":"wangwei","name":"王伟","org":"青石泵业有限公司","kind":"contact","strength":58,"reason":"last met 7 days ago","introduced_by":null,"last_contact":"2026-11-13"}]},"decisions":[],"cautions":[],"people":[{"who":"wangwei","name":"王伟","title":"总经理","department":null,"firm":"青石泵业有限公司","reports_to":null,"decides":true,"roles":["decider"],"stance":"for","presence":"here","warmth":58,"last_contact":"2026-11-13","last_in_person":"2026-11-13"},{"who":"liming","name":"李明","title":"采购经理","department":null,"firm":"青石泵业有限公司","reports_to":"wangwei","decides":false,"roles":["budget"],"stance":"against","presence":"here","warmth":30,"last_contact":"2026-11-12","last_in_person":"2026-11-12"}],"former":[],"parents":["qingshi-group"],"companies":[]}
$ guanxi note wangwei
id     date        about   note
<id>  2026-11-20  family  two children, one at Fudan
$ guanxi relate wangwei
id     who          is                        whom  strength  because
<id>  王伟         is a classmate of         李明  4         Fudan
<id>  Klaus Weber  is a former colleague of  王伟
<id>  李明         was introduced by         王伟
$ guanxi path liming
1. 43  you → 王伟 → 李明
   王伟 (wangwei)   58  last met 7 days ago
   李明 (liming)    75  is a classmate of 王伟 (Fudan); introduced by 王伟
2. 30  you → 李明
   李明 (liming)    30  last met 8 days ago; introduced by 王伟
$ guanxi graph wangwei --json
{"schema":"guanxi.graph/1","who":"wangwei","org":null,"tag":null,"by":"month","from":"2025-12-01","to":"2026-11-20","contacts":[{"period":"2025-12","from":"2025-12-01","to":"2025-12-31","contacts":0,"in_person":0},{"period":"2026-01","from":"2026-01-01","to":"2026-01-31","contacts":0,"in_person":0},{"period":"2026-02","from":"2026-02-01","to":"2026-02-28","contacts":0,"in_person":0},{"period":"2026-03","from":"2026-03-01","to":"2026-03-31","contacts":0,"in_person":0},{"period":"2026-04","from":"2026-04-01","to":"2026-04-30","contacts":0,"in_person":0},{"period":"2026-05","from":"2026-05-01","to":"2026-05-31","contacts":0,"in_person":0},{"period":"2026-06","from":"2026-06-01","to":"2026-06-30","contacts":0,"in_person":0},{"period":"2026-07","from":"2026-07-01","to":"2026-07-31","contacts":0,"in_person":0},{"period":"2026-08","from":"2026-08-01","to":"2026-08-31","contacts":0,"in_person":0},{"period":"2026-09","from":"2026-09-01","to":"2026-09-30","contacts":0,"in_person":0},{"period":"2026-10","from":"2026-10-01","to":"2026-10-31","contacts":1,"in_person":1},{"period":"2026-11","from":"2026-11-01","to":"2026-11-30","contacts":2,"in_person":1}],"days":[{"date":"2026-10-01","contacts":1,"in_person":1},{"date":"2026-11-02","contacts":1,"in_person":0},{"date":"2026-11-13","contacts":1,"in_person":1}],"promises":[{"period":"2025-12","from":"2025-12-01","to":"2025-12-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-01","from":"2026-01-01","to":"2026-01-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-02","from":"2026-02-01","to":"2026-02-28","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-03","from":"2026-03-01","to":"2026-03-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-04","from":"2026-04-01","to":"2026-04-30","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-05","from":"2026-05-01","to":"2026-05-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-06","from":"2026-06-01","to":"2026-06-30","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-07","from":"2026-07-01","to":"2026-07-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-08","from":"2026-08-01","to":"2026-08-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-09","from":"2026-09-01","to":"2026-09-30","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-10","from":"2026-10-01","to":"2026-10-31","ours":{"kept":0,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}},{"period":"2026-11","from":"2026-11-01","to":"2026-11-30","ours":{"kept":1,"broken":0,"late":0},"theirs":{"kept":0,"broken":0,"late":0}}],"warmth":[{"date":"2025-12-31","score":0},{"date":"2026-01-31","score":0},{"date":"2026-02-28","score":0},{"date":"2026-03-31","score":0},{"date":"2026-04-30","score":0},{"date":"2026-05-31","score":0},{"date":"2026-06-30","score":0},{"date":"2026-07-31","score":0},{"date":"2026-08-31","score":0},{"date":"2026-09-30","score":0},{"date":"2026-10-31","score":27},{"date":"2026-11-20","score":58}],"filter":null}
$ guanxi brief wangwei
王伟  Wáng Wěi · wangwei · tier A
总经理 at 青石泵业有限公司
Fri 2026-11-20

Name
  address     王总 (Wáng zǒng)  surname and title, 总经理
  say         Wáng Wěi
  write       王伟 · also Victor Wang · language zh-CN
  there       Surname and title: 王总 (Wáng zǒng), 李经理 (Lǐ jīnglǐ); given
              names only when invited.

Bring up
  · their complaint: the pump of line 2 leaks
    high, raised today, to be answered by 2026-11-23
  · their complaint: our fitter was late
    open for 12 days; raise it in person, not in the group
  · contract renewal  2026-12-01
  · two children, one at Fudan  family

Leave alone
  · pressing for an answer on renewal  not before 2026-12-11
  · do not criticise or correct anybody in front of others
    The loss of face is remembered longer than the mistake.
  · do not press for an answer in the meeting
    The people in the room often cannot decide, and would have to admit it.

How you stand
  role        decider on renewal at 青石泵业有限公司, for
              said 2026-11-20 (today) · 李明
  warmth      58 of 100 · last contact 2026-11-13 (7 days ago) · met 2026-11-13
              (7 days ago) · every 2w
  known       since 2025-03-01 (20 months ago)
  owner       Lin
  tie         is a classmate of 李明: Fudan
  tie         is a former colleague of Klaus Weber
  tie         introduced 李明

When and how
  there       09:00 Fri 20 Nov, Asia/Shanghai, working, the same clock as yours
  speak       today, in the office hours of both
  reach       wechat best · wechat ww · email ww@example.com · phone +86 138
              0013 8000

Coming up
  2026-11-27  next contact due (every 2w), in 7 days
  2026-12-01  contract renewal, in 11 days
  2026-12-11  their answer on renewal is expected, in 3 weeks
  2026-12-22  Winter Solstice: a greeting, in 4 weeks
  2027-01-01  closed 2027-01-01 to 2027-01-03 (provisional: no official notice
              for 2027 yet): New Year's Day (China), in 6 weeks
  2027-01-13  meeting face to face due (every 2mo), in 7 weeks

Open complaints
  open        the pump of line 2 leaks
              <id> · high, raised today, to be answered by 2026-11-23
  open        青石泵业有限公司: our fitter was late
              <id> · open for 12 days · raise it in person, not in the group
  open        李明: the invoice was wrong  <id> · low, raised today

Open promises
  theirs      introduce his director  <id> · due 2026-12-01 (in 11 days)

Promises kept
  you         kept 1 of 1 (100%)

Given and received
  so far      gave 1 (180 CNY), got 1
  gave        2026-11-20  a box of longjing (180 CNY, for mid-autumn)
  got         2026-10-02  a dinner (hospitality)

A gift
  occasion    New Year's Day 元旦, 2027-01-01 (in 6 weeks)
              say 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì),
              Happy New Year, may all go as you wish, until 2027-01-03; a gift
              or a card goes out from 2026-12-22
              give a desk calendar or diary for the new year, a printed card
              signed by hand
              never a clock for the office (送钟 sounds like attending a
              funeral)
  they take   200 CNY (青石泵业有限公司)  given in 2026: 180 CNY

Good to know
  family      two children, one at Fudan

Last contacts
  2026-11-13  meeting: (sensitive)
  2026-11-02  email: liming offer sent
  2026-10-01  dinner: dinner with him

Who else matters there
  李明        采购经理 · budget, against · last contact 2026-11-12 (8 days ago)

Their customs
  talk        indirect: 'We will study it' (研究研究), 'not very convenient' (不
              太方便) or silence mostly mean no.
  time        Punctual for meetings, early for seniors; decisions take their
              time and then move fast.
  rank        The senior person enters, sits and speaks first; you talk to the
              middle, the top decides.
  meeting     Cards and papers with both hands; read the card before it is put
              away; small talk comes first.
  gifts       With both hands, modestly called small; may be declined once or
              twice, and is opened later. Officials take nothing; managers of
              state firms no money, vouchers, tobacco or alcohol. Never: clock,
              umbrella, pears, green hat, cut chrysanthemums or white flowers,
              anything in fours, knives and scissors, shoes.

A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      非常感谢 (fēicháng gǎnxiè), Thank you very much
  toast       我敬您一杯 (wǒ jìng nín yì bēi), I raise my glass to you
  goodbye     再见，请多保重 (zàijiàn, qǐng duō bǎozhòng), Goodbye, take good
              care

What is sensitive is not shown here: --include-sensitive shows it.
$ guanxi brief qingshi
青石泵业有限公司  qingshi
2 people · looked after by Lin
Fri 2026-11-20

The firm
  part of     青石集团 (qingshi-group)
  also        Qingshi
  tags        pumps

Bring up
  · their complaint: 王伟: the pump of line 2 leaks
    high, raised today, to be answered by 2026-11-23
  · their complaint: our fitter was late
    open for 12 days; raise it in person, not in the group
  · their complaint: 李明: the invoice was wrong  low, raised today

Leave alone
  · pressing for an answer on renewal  not before 2026-12-11
  · do not criticise or correct anybody in front of others
    The loss of face is remembered longer than the mistake.
  · do not press for an answer in the meeting
    The people in the room often cannot decide, and would have to admit it.

People
  王伟        总经理 · decider on renewal, for
              王总 (Wáng zǒng) · warmth 58 · last contact 2026-11-13 (7 days
              ago)
  李明        采购经理 · budget, against
              李经理 (Lǐ jīnglǐ) · warmth 30 · last contact 2026-11-12 (8 days
              ago)

Who decides
  · 王伟, 总经理
    stated, low confidence
    李明, since 2026-11-20
    stated for renewal only

Decisions
  pending     renewal, asked 2026-10-01 (7 weeks ago)
              not to be brought up before 2026-12-11
  made        expansion: approved by 王伟, 2026-09-04
  made        pilot: deferred, 2026-05-20
  take        too few to tell (1 known)

Open complaints
  open        王伟: the pump of line 2 leaks
              <id> · high, raised today, to be answered by 2026-11-23
  open        our fitter was late
              <id> · open for 12 days · raise it in person, not in the group
  open        李明: the invoice was wrong  <id> · low, raised today

Open promises
  yours       李明: study a second line  <id> · no day was named · soft
  theirs      王伟: introduce his director  <id> · due 2026-12-01 (in 11 days)

Promises kept
  you         kept 1 of 1 (100%)

Given and received
  so far      gave 1 (180 CNY), got 1
  gave        2026-11-20  王伟: a box of longjing (180 CNY, for mid-autumn)
  got         2026-10-02  王伟: a dinner (hospitality)

A gift
  occasion    New Year's Day 元旦, 2027-01-01 (in 6 weeks)
              say 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì),
              Happy New Year, may all go as you wish, until 2027-01-03; a gift
              or a card goes out from 2026-12-22
              give a desk calendar or diary for the new year, a printed card
              signed by hand
              never a clock for the office (送钟 sounds like attending a
              funeral)
  they take   200 CNY (青石泵业有限公司)  given in 2026: 180 CNY

When and how
  there       09:00 Fri 20 Nov, Asia/Shanghai, working, the same clock as yours
  speak       today, in the office hours of both

Coming up
  2026-12-01  王伟: contract renewal, in 11 days
  2026-12-11  their answer on renewal is expected, in 3 weeks
  2026-12-22  Winter Solstice: a greeting, in 4 weeks
  2027-01-01  closed 2027-01-01 to 2027-01-03 (provisional: no official notice
              for 2027 yet): New Year's Day (China), in 6 weeks

Good to know
  note        ISO audit in spring

Last contacts
  2026-11-13  meeting with 王伟: (sensitive)
  2026-11-12  tea with 李明: (sensitive)
  2026-11-02  email with 王伟: liming offer sent
  2026-10-01  dinner with 王伟: dinner with him

Way in
  王伟        青石泵业有限公司 · last met 7 days ago

Their customs
  talk        indirect: 'We will study it' (研究研究), 'not very convenient' (不
              太方便) or silence mostly mean no.
  time        Punctual for meetings, early for seniors; decisions take their
              time and then move fast.
  rank        The senior person enters, sits and speaks first; you talk to the
              middle, the top decides.
  meeting     Cards and papers with both hands; read the card before it is put
              away; small talk comes first.
  gifts       With both hands, modestly called small; may be declined once or
              twice, and is opened later. Officials take nothing; managers of
              state firms no money, vouchers, tobacco or alcohol. Never: clock,
              umbrella, pears, green hat, cut chrysanthemums or white flowers,
              anything in fours, knives and scissors, shoes.

A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      非常感谢 (fēicháng gǎnxiè), Thank you very much
  toast       我敬您一杯 (wǒ jìng nín yì bēi), I raise my glass to you
  goodbye     再见，请多保重 (zàijiàn, qǐng duō bǎozhòng), Goodbye, take good
              care

What is sensitive is not shown here: --include-sensitive shows it.
$ guanxi visit 武汉
武汉, China, 2026-11-20 to 2026-11-26: 1 person at 1 firm
Office hours 09:00–18:00, Asia/Shanghai
Nobody works on Sat 21, Sun 22 Nov (weekend)
Cards and papers with both hands; read the card before it is put away; small
talk comes first.

青石泵业有限公司 (qingshi), Fri 20 Nov; gifts up to 200 CNY
   35  王伟, 总经理 (wangwei): wechat ww
       an open complaint (high): the pump of line 2 leaks; 2 are open; tier A;
       decider
# What takes a command back is written for the tables of its own format: the journal begins anew.
$ guanxi undo --list
$ guanxi redo --list
$ guanxi undo
! guanxi: there is nothing to undo
[1]
$ ls "$XDG_DATA_HOME/guanxi"
guanxi.db
guanxi.db.before-format-15
