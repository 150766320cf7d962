# A database and a configuration to begin with; what exists is never changed.
$ guanxi init
wrote the configuration      $HOME/.config/guanxi/config.toml
made the database            $HOME/.local/share/guanxi/guanxi.db

what to do next:
  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with
  guanxi log wangwei dinner, he will ask the board  what happened between you
  guanxi remind                                     what today asks for
$ guanxi init
the configuration is there   $HOME/.config/guanxi/config.toml
the database is there        $HOME/.local/share/guanxi/guanxi.db

what to do next:
  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with
  guanxi log wangwei dinner, he will ask the board  what happened between you
  guanxi remind                                     what today asks for
$ cat $XDG_CONFIG_HOME/guanxi/config.toml
\# The configuration of guanxi. guanxi.toml(5) tells about every key; `guanxi config list` shows what holds, and
\# `guanxi config set KEY VALUE` changes it without touching these comments. Lines behind a # are suggestions.

[user]
\# name = "Lin Jia"
\# emails = ["lin.jia@example.com"]  # these are you, when mail is imported
\# timezone = "Asia/Shanghai"        # without it the system's
\# country = "CN"                     # whose holidays are yours
\# waking = "08:00-22:00"            # no call is suggested to you outside these hours

[remind]
\# days = 7                          # how far ahead `guanxi remind` looks; 0: today only

[cadence]                           # how often one wants to be in touch
\# default = "90d"                   # for everyone without another rhythm
\# tiers = { A = "2w", B = "6w..3mo" }

[gift]                              # your own firm's policy
\# currency = "CNY"
\# limit = 300                       # for one gift
\# per_org = 2000                    # for one organisation in a year

[alias]
\# w = "who-decides"
$ guanxi config list --format tsv | cut -f1,3
key	source
user.name	default
user.title	default
user.emails	default
user.phones	default
user.timezone	default
user.country	default
user.waking	default
remind.days	default
remind.max	default
remind.section	default
remind.once	default
cadence.default	default
gift.limit	default
gift.currency	default
gift.per_org	default
log.kind	default
log.via	default
who_decides.stale_after	default
ui.color	default
ui.pager	default
ui.dates	default
$ rm -r $HOME/.config $HOME/.local
$ guanxi init --name 'Lin Jia' --email lin.jia@example.com --timezone Asia/Shanghai --country CN --json
{"schema":"guanxi.init/1","config":"$HOME/.config/guanxi/config.toml","config_made":true,"database":"$HOME/.local/share/guanxi/guanxi.db","database_made":true}
$ guanxi config get user.name
Lin Jia
$ guanxi init --name 'Other'
the configuration is there   $HOME/.config/guanxi/config.toml
the database is there        $HOME/.local/share/guanxi/guanxi.db

what to do next:
  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with
  guanxi log wangwei dinner, he will ask the board  what happened between you
  guanxi remind                                     what today asks for
! guanxi: the configuration is there already and stays as it is; change it with: guanxi config set KEY VALUE
$ guanxi config get user.name
Lin Jia
$ rm -r $HOME/.config $HOME/.local
$ guanxi init --timezone Mars/Base
! guanxi: user.timezone cannot be 'Mars/Base'
! hint: it takes a name of the tz database, as Asia/Shanghai
[2]
$ ls -A $HOME
$ guanxi init --db here.db --config here.toml; ls
wrote the configuration      here.toml
made the database            here.db

what to do next:
  guanxi add 王伟 --org Huawei --title 采购总监     somebody you want to keep in touch with
  guanxi log wangwei dinner, he will ask the board  what happened between you
  guanxi remind                                     what today asks for
here.db
here.toml
