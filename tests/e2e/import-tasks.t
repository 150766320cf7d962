# Tasks become promises to whom they name.
$ guanxi add Marta Quill -q; cd "$DATA/exchange/samples"
$ guanxi import todoist/Pumps.csv
imported 1 file: 1 promise, 1 skipped
! guanxi: todoist/Pumps.csv:6: DATE: no date is understood in 'every Monday'
! guanxi: todoist/Pumps.csv:4: these columns are left out: TYPE, DESCRIPTION, PRIORITY, INDENT, AUTHOR, DATE_LANG, TIMEZONE, DURATION, DURATION_UNIT, DEADLINE_LANG
! guanxi: todoist/Pumps.csv:5: a row is left out: its TYPE is 'note'
! guanxi: todoist/Pumps.csv:3: a row is left out: its TYPE is 'section'
! guanxi: todoist/Pumps.csv:2: a row is left out: its TYPE is empty
! guanxi: todoist/Pumps.csv:6: Check the prices is skipped: nobody on record is named in it
$ guanxi promise
id     due         who          whose  promise                        state
<id>  2026-12-15  Marta Quill  ours   Send the offer to Marta Quill  open
$ guanxi import todoist/Pumps.csv --for marta-quill
imported 1 file: 1 promise, 1 record known already
! guanxi: todoist/Pumps.csv:6: DATE: no date is understood in 'every Monday'
! guanxi: todoist/Pumps.csv:4: these columns are left out: TYPE, DESCRIPTION, PRIORITY, INDENT, AUTHOR, DATE_LANG, TIMEZONE, DURATION, DURATION_UNIT, DEADLINE_LANG
! guanxi: todoist/Pumps.csv:5: a row is left out: its TYPE is 'note'
! guanxi: todoist/Pumps.csv:3: a row is left out: its TYPE is 'section'
! guanxi: todoist/Pumps.csv:2: a row is left out: its TYPE is empty
$ guanxi import todoist/Pumps.csv --for marta-quill
nothing new: 2 records known already
! guanxi: todoist/Pumps.csv:6: DATE: no date is understood in 'every Monday'
! guanxi: todoist/Pumps.csv:4: these columns are left out: TYPE, DESCRIPTION, PRIORITY, INDENT, AUTHOR, DATE_LANG, TIMEZONE, DURATION, DURATION_UNIT, DEADLINE_LANG
! guanxi: todoist/Pumps.csv:5: a row is left out: its TYPE is 'note'
! guanxi: todoist/Pumps.csv:3: a row is left out: its TYPE is 'section'
! guanxi: todoist/Pumps.csv:2: a row is left out: its TYPE is empty
$ guanxi import todoist/Pumps.csv --for nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi undo 2; guanxi promise
took back: import of 1 file: 1 promise
took back: import of 1 file: 1 promise
