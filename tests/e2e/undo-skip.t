# Another program changed what the last command had changed: that entry fits no longer, and must not stand in the way for good.
$ guanxi add Ann --org Alpha -q
$ guanxi add Bea --org Alpha -q
$ guanxi edit bea --city Bremen -q
$ sqlite3 "$XDG_DATA_HOME/guanxi/guanxi.db" "DELETE FROM party WHERE handle = 'bea'"
$ guanxi undo
! guanxi: another program has changed since what this command recorded: changed bea  Bea (Alpha)
! hint: guanxi undo --skip leaves that as it is and takes back nothing; the next undo takes back the command before
[1]
$ guanxi undo --skip --list
! guanxi: undo takes --list or --skip, not both
[2]
$ guanxi undo --skip
skipped, and left as it is: changed bea  Bea (Alpha)
$ guanxi undo --list --format tsv | cut -f4
summary
added bea  Bea (Alpha)
added ann  Ann (Alpha); new: alpha  Alpha
$ guanxi undo --skip --json
{"schema":"guanxi.undo/1","id":"<id>","command":"add","summary":"added bea  Bea (Alpha)","skipped":true}
$ guanxi undo
took back: added ann  Ann (Alpha); new: alpha  Alpha
$ guanxi undo --skip
! guanxi: there is nothing to skip
[1]
