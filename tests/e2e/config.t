# The configuration: every key, its value and where that comes from.
$ guanxi config path
$HOME/.config/guanxi/config.toml
$ guanxi config list
key                      value        source
user.name                             default
user.title                            default
user.emails                           default
user.phones                           default
user.timezone                         default
user.country                          default
user.waking              08:00-22:00  default
remind.days              0            default
remind.max               0            default
remind.section           7            default
remind.once                           default
cadence.default                       default
gift.limit                            default
gift.currency            CNY          default
gift.per_org                          default
log.kind                 meeting      default
log.via                               default
who_decides.stale_after  180d         default
ui.color                 auto         default
ui.pager                              default
ui.dates                 auto         default
$ guanxi config get remind.days
0
$ guanxi config get user.name
$ mkdir -p $XDG_CONFIG_HOME/guanxi; cat >$XDG_CONFIG_HOME/guanxi/config.toml <<'END'
> # mine
> [user]
> name = "Lin Jia"   # me
> 
> [remind]
> days = 3
> END
$ guanxi config set remind.days 7
remind.days = 7, in $HOME/.config/guanxi/config.toml
$ guanxi config set user.country CN
user.country = CN, in $HOME/.config/guanxi/config.toml
$ guanxi config set user.emails a@example.com,b@example.com
user.emails = a@example.com,b@example.com, in $HOME/.config/guanxi/config.toml
$ guanxi config set alias.w who-decides
alias.w = who-decides, in $HOME/.config/guanxi/config.toml
$ guanxi config set cadence.tiers.A 2w
cadence.tiers.A = 2w, in $HOME/.config/guanxi/config.toml
$ cat $XDG_CONFIG_HOME/guanxi/config.toml
\# mine
[user]
name = "Lin Jia"   # me
country = "CN"
emails = ["a@example.com", "b@example.com"]

[remind]
days = 7

[alias]
w = "who-decides"

[cadence]
tiers = { A = "2w" }
$ guanxi config list
key                      value                         source
user.name                Lin Jia                       config.toml:3
user.title                                             default
user.emails              a@example.com, b@example.com  config.toml:5
user.phones                                            default
user.timezone                                          default
user.country             CN                            config.toml:4
user.waking              08:00-22:00                   default
remind.days              7                             config.toml:8
remind.max               0                             default
remind.section           7                             default
remind.once                                            default
cadence.default                                        default
cadence.tiers.A          2w                            config.toml:14
gift.limit                                             default
gift.currency            CNY                           default
gift.per_org                                           default
log.kind                 meeting                       default
log.via                                                default
who_decides.stale_after  180d                          default
ui.color                 auto                          default
ui.pager                                               default
ui.dates                 auto                          default
alias.w                  who-decides                   config.toml:11
$ guanxi config list -c remind.days=1 --format tsv | grep remind
remind.days	1	'-c
remind.max	0	default
remind.section	7	default
remind.once		default
$ guanxi config get user.emails
a@example.com
b@example.com
$ guanxi config --json
{"schema":"guanxi.config/1","settings":[{"key":"user.name","value":"Lin Jia","source":"$HOME/.config/guanxi/config.toml:3"},{"key":"user.title","value":null,"source":"default"},{"key":"user.emails","value":["a@example.com","b@example.com"],"source":"$HOME/.config/guanxi/config.toml:5"},{"key":"user.phones","value":null,"source":"default"},{"key":"user.timezone","value":null,"source":"default"},{"key":"user.country","value":"CN","source":"$HOME/.config/guanxi/config.toml:4"},{"key":"user.waking","value":"08:00-22:00","source":"default"},{"key":"remind.days","value":7,"source":"$HOME/.config/guanxi/config.toml:8"},{"key":"remind.max","value":0,"source":"default"},{"key":"remind.section","value":7,"source":"default"},{"key":"remind.once","value":null,"source":"default"},{"key":"cadence.default","value":null,"source":"default"},{"key":"cadence.tiers.A","value":"2w","source":"$HOME/.config/guanxi/config.toml:14"},{"key":"gift.limit","value":null,"source":"default"},{"key":"gift.currency","value":"CNY","source":"default"},{"key":"gift.per_org","value":null,"source":"default"},{"key":"log.kind","value":"meeting","source":"default"},{"key":"log.via","value":null,"source":"default"},{"key":"who_decides.stale_after","value":"180d","source":"default"},{"key":"ui.color","value":"auto","source":"default"},{"key":"ui.pager","value":null,"source":"default"},{"key":"ui.dates","value":"auto","source":"default"},{"key":"alias.w","value":"who-decides","source":"$HOME/.config/guanxi/config.toml:11"}]}
$ guanxi config get remind.days
7
$ guanxi config set remind.dyas 3
! guanxi: unknown key 'remind.dyas'
! hint: did you mean remind.days?
[2]
$ guanxi config set remind.days three
! guanxi: remind.days cannot be 'three'
! hint: it takes a whole number from 0 to 36500
[2]
$ guanxi config set remind.days
! guanxi: config set: VALUE is missing
! hint: see guanxi config --help
[2]
$ guanxi config set user.waking 8-22
! guanxi: user.waking cannot be '8-22'
! hint: it takes two times of the day, as 08:00-22:00
[2]
$ guanxi config set user.timezone Mars/Base
! guanxi: user.timezone cannot be 'Mars/Base'
! hint: it takes a name of the tz database, as Asia/Shanghai
[2]
$ guanxi config set user.country Chian
! guanxi: user.country cannot be 'Chian'
! hint: it takes a country by its code or name; did you mean CN, China?
[2]
$ guanxi config set ui.color sometimes
! guanxi: ui.color cannot be 'sometimes'
! hint: it takes one of: auto, always, never
[2]
$ guanxi config set log.kind banquet
! guanxi: log.kind cannot be 'banquet'
! hint: it takes one of: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
[2]
$ guanxi config get nonsense
! guanxi: unknown key 'nonsense'
! hint: guanxi config list shows every key
[2]
$ guanxi config frob
! guanxi: config cannot 'frob'
! hint: it knows: list, get, set, unset, path
[2]
$ cat $XDG_CONFIG_HOME/guanxi/config.toml
\# mine
[user]
name = "Lin Jia"   # me
country = "CN"
emails = ["a@example.com", "b@example.com"]

[remind]
days = 7

[alias]
w = "who-decides"

[cadence]
tiers = { A = "2w" }

# aliases
$ guanxi config set alias.ls 'list --format tsv'
alias.ls = list --format tsv, in $HOME/.config/guanxi/config.toml
$ guanxi add 王伟 -q; guanxi ls | cut -f1
handle
wangwei
$ guanxi config set alias.a b; guanxi config set alias.b a; guanxi a
alias.a = b, in $HOME/.config/guanxi/config.toml
alias.b = a, in $HOME/.config/guanxi/config.toml
! guanxi: the alias 'a' leads back to itself
[2]
$ guanxi config set alias.x nonsense; guanxi x
alias.x = nonsense, in $HOME/.config/guanxi/config.toml
! guanxi: 'nonsense' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi help ls
ls is an alias for: list --format tsv

# log.kind and log.via
$ guanxi -c log.kind=call log wangwei hi | cut -c6-
  2026-11-20  call (phone)  王伟
$ guanxi -c log.via=zoom log wangwei hi | cut -c6-
  2026-11-20  meeting (zoom)  王伟
$ guanxi -c user.timezone=America/New_York log wangwei hi | cut -c6-
  2026-11-19  meeting (in-person)  王伟
$ GUANXI_CONFIG=$WORK/other.toml guanxi config set remind.days 2; cat other.toml
remind.days = 2, in $WORK/other.toml
[remind]
days = 2
$ GUANXI_CONFIG=$WORK/other.toml guanxi --config third.toml config path
third.toml

# A file that is named must be there, unless the command makes it.
$ guanxi --config none.toml list
! guanxi: there is no configuration at 'none.toml'
! hint: guanxi init makes one there, and so does guanxi config set
[1]
$ GUANXI_CONFIG=$WORK/none.toml guanxi log wangwei hi
! guanxi: there is no configuration at '$WORK/none.toml'
! hint: guanxi init makes one there, and so does guanxi config set
[1]
$ guanxi --config none.toml ls
! guanxi: there is no configuration at 'none.toml'
! hint: guanxi init makes one there, and so does guanxi config set
[1]
$ guanxi --config none.toml config get user.name
! guanxi: there is no configuration at 'none.toml'
! hint: guanxi init makes one there, and so does guanxi config set
[1]
$ guanxi --config none.toml config unset user.name
! guanxi: there is no configuration at 'none.toml'
! hint: guanxi init makes one there, and so does guanxi config set
[1]
$ guanxi --config none.toml config path; [ ! -e none.toml ]
none.toml
$ guanxi --config none.toml config set remind.days 3; guanxi --config none.toml config get remind.days
remind.days = 3, in none.toml
3
$ GUANXI_CONFIG=$WORK/made.toml guanxi init -q; guanxi --config made.toml config get remind.days
0
$ guanxi --config none.toml/below list
! guanxi: there is no configuration at 'none.toml/below'
! hint: guanxi init makes one there, and so does guanxi config set
[1]

# A command's name means the command, as git has it; who sets such an alias is told.
$ guanxi config set alias.list 'add'
! guanxi: 'list' is a command of guanxi: no alias takes its name
! hint: give the alias another name
[2]
$ printf '[alias]\nlist = "add"\n' >old.toml; guanxi --config old.toml list --format tsv | cut -f1
handle
wangwei
! guanxi: alias.list is ignored: list is a command of guanxi
$ guanxi --config old.toml config list --format tsv | grep alias
alias.list	add	old.toml:2
! guanxi: alias.list is ignored: list is a command of guanxi
$ guanxi --config old.toml config unset alias.list
took alias.list out of old.toml

# A key takes the place of the comment that suggests it, and leaves no second line.
$ rm -r $HOME/.config; guanxi init -q --country China; guanxi config set remind.days 14 -q; guanxi config set cadence.tiers.A 3w -q
$ grep -nE 'country|days|tiers' $XDG_CONFIG_HOME/guanxi/config.toml
8:country = "CN"                       # whose holidays are yours
12:days = 14                           # how far ahead `guanxi remind` looks; 0: today only
16:tiers = { A = "3w" }
$ guanxi config set user.country 德国; guanxi config unset remind.days; sed -n '/remind/,/^$/p' $XDG_CONFIG_HOME/guanxi/config.toml
user.country = DE, in $HOME/.config/guanxi/config.toml
took remind.days out of $HOME/.config/guanxi/config.toml
[remind]
\# how far ahead `guanxi remind` looks; 0: today only
\
$ printf '[user]\ncountry = "United States"\n' >named.toml; guanxi --config named.toml config get user.country
US
