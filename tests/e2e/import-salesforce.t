# A data export of Salesforce: accounts, contacts, roles, tasks and events know each other by their ids, whichever file comes first.
$ guanxi config set user.name 'Sam Seller' -q; cd "$DATA/exchange/samples/salesforce"
$ guanxi import Contact.csv Account.csv Event.csv OpportunityContactRole.csv Task.csv
+ zoe-lefevre  Zoé Lefèvre (Ardoise Pumps SARL)
+ tomas-okonkwo  Tomás Okonkwo (Ardoise Pumps SARL)
+ Ardoise Pumps SARL
imported 5 files: 2 new, 0 changed, 1 firm, 2 interactions, 2 roles, 1 skipped
! guanxi: Contact.csv: read as windows-1252
! guanxi: Contact.csv:2: these columns are left out: IsDeleted, CreatedDate, SystemModstamp, LastActivityDate
! guanxi: Contact.csv:5: a row is left out: its IsDeleted is '1'
! guanxi: Account.csv:2: these columns are left out: IsDeleted, CreatedDate, SystemModstamp
! guanxi: Event.csv:2: these columns are left out: IsAllDayEvent, DurationInMinutes, IsPrivate, IsDeleted, CreatedDate
! guanxi: OpportunityContactRole.csv:2: these columns are left out: Id, OpportunityId, IsPrimary, CreatedDate, IsDeleted
! guanxi: Task.csv:2: these columns are left out: WhatId, WhoCount, WhatCount, Priority, Description, IsDeleted, CallDurationInSeconds
! guanxi: Task.csv:3: Orphan task is skipped: nobody on record is named in it
$ guanxi show zoe
Zoé Lefèvre  zoe-lefevre
  at          Ardoise Pumps SARL (ardoise-pumps), VP Operations, Operations
  email       zoe.lefevre@example.com
  phone       +33 6 00 00 00 01 (mobile)
  contact     last 2026-03-20 (8 months ago)
  warmth      5 of 100
  birthday    <id>  1984-11-23; next 2026-11-23 (in 3 days)
  role        <id>  budget at Ardoise Pumps SARL, since 2026-11-20
  note        <id>  2026-11-20  Met at fair. Prefers e-mail, "short".
  Salutation  Ms.
  told by     salesforce, 2026-11-20 (today): Salutation, department, org, title
  history     <id>  2026-03-20  call  Call
$ guanxi show tomas | grep -E 'at|reports'
  at          Ardoise Pumps SARL (ardoise-pumps), Plant Engineer, Operations
  reports to  Zoé Lefèvre (zoe-lefevre), VP Operations
  role        <id>  evaluator at Ardoise Pumps SARL, since 2026-11-20
$ guanxi history --format tsv | cut -f2-6
kind	via	date	who	text
meeting	in-person	2026-04-08	tomas-okonkwo	Site visit
call	phone	2026-03-20	zoe-lefevre	Call
$ guanxi who-decides ardoise
who decides at Ardoise Pumps SARL
  Zoé Lefèvre (zoe-lefevre), VP Operations
  inferred, low confidence
  · top of the known hierarchy: 1 person reports up to Zoé Lefèvre

roles
  who                            role       confidence  since
  Zoé Lefèvre (zoe-lefevre)      budget     low         2026-11-20
    salesforce
  Tomás Okonkwo (tomas-okonkwo)  evaluator  low         2026-11-20
    salesforce

reporting line    title                       roles      warmth  contact
Zoé Lefèvre       VP Operations, Operations   budget          5  2026-03-20
└─ Tomás Okonkwo  Plant Engineer, Operations  evaluator       8  2026-04-08

way in
  Zoé Lefèvre (zoe-lefevre)    5  last contact 8 months ago

to mind
  · No living contact: nobody there was reached in the last 180 days.
    Begin anew with Tomás Okonkwo (last contact 2026-04-08).
  · No decider has been named, only the hierarchy points to Zoé Lefèvre.
  · Zoé Lefèvre has never been met in person.
    Propose a visit.
$ guanxi promise --all --format tsv | cut -f2-
due	who	theirs	text	made	state	closed	late	soft	sensitive
$ guanxi import Contact.csv Account.csv Event.csv OpportunityContactRole.csv Task.csv
nothing new: 2 people up to date, 2 records known already, 1 skipped
! guanxi: Contact.csv: read as windows-1252
! guanxi: Contact.csv:2: these columns are left out: IsDeleted, CreatedDate, SystemModstamp, LastActivityDate
! guanxi: Contact.csv:5: a row is left out: its IsDeleted is '1'
! guanxi: Account.csv:2: these columns are left out: IsDeleted, CreatedDate, SystemModstamp
! guanxi: Event.csv:2: these columns are left out: IsAllDayEvent, DurationInMinutes, IsPrivate, IsDeleted, CreatedDate
! guanxi: OpportunityContactRole.csv:2: these columns are left out: Id, OpportunityId, IsPrimary, CreatedDate, IsDeleted
! guanxi: Task.csv:2: these columns are left out: WhatId, WhoCount, WhatCount, Priority, Description, IsDeleted, CallDurationInSeconds
! guanxi: Task.csv:3: Orphan task is skipped: nobody on record is named in it
$ guanxi undo
took back: import of 5 files: 2 new, 0 changed, 1 firm, 2 interactions, 2 roles
$ guanxi list
# A group that comes behind its companies.
$ printf 'Id,Name,BillingCity,BillingCountry,Industry,Parent.Name\n001A,Harrow Pumps,Lyon,France,Pumps,Harrow Group\n001B,Harrow Group,Paris,France,,\n' >"$HOME/a.csv"
$ guanxi import "$HOME/a.csv"; guanxi show harrow-pumps
+ Harrow Group
+ Harrow Pumps
imported 1 file: 2 firms
Harrow Pumps  harrow-pumps
  part of   Harrow Group (harrow-group)
  where     Lyon, FR
  Industry  Pumps
  told by   salesforce, 2026-11-20 (today): Industry
$ guanxi import "$HOME/a.csv"
nothing new: 0 people up to date
$ sed -i s/Pumps,Harrow/Valves,Harrow/ "$HOME/a.csv"; guanxi import "$HOME/a.csv"
~ Harrow Pumps  Industry: Pumps → Valves
imported 1 file: 1 firm
$ guanxi undo 2; guanxi find Harrow
took back: import of 1 file: 1 firm
took back: import of 1 file: 2 firms
