# Several at once: each waits for the one before, and nothing is lost.
$ for n in $(seq 1 40); do guanxi config set alias.a$n "list --tag t$n" -q & done; wait
$ guanxi config list --format tsv | grep -c '^alias.a'
40
$ ls $XDG_CONFIG_HOME/guanxi
config.toml

# What a killed one left behind is gone with the next, and none of it gets into the file.
$ cd $XDG_CONFIG_HOME/guanxi; printf 'half a line' >config.toml.new; seq 1 9999 >>config.toml.new
$ guanxi config set remind.days 3; ls; guanxi config get remind.days; grep -c half config.toml
remind.days = 3, in $HOME/.config/guanxi/config.toml
config.toml
3
0
[1]

# It waits five seconds for one that does not end. What changes nothing waits for nobody.
$ cp config.toml before; flock config.toml.new sh -c 'guanxi config set remind.days 4; code=$?; guanxi config set remind.days 3; exit $code'
remind.days = 3, as before, in $HOME/.config/guanxi/config.toml
! guanxi: another program is changing '$HOME/.config/guanxi/config.toml'
! hint: wait until the other guanxi is done and run the command again
[4]
$ rm config.toml.new; cmp config.toml before

# A change that could not be answered is none. A closed pipe is no failure.
$ guanxi config set remind.days 5 >/dev/full
! guanxi: cannot write the output: nothing was changed
! hint: the disk that it goes to may be full
[1]
$ guanxi config unset remind.days --json >/dev/full
! guanxi: cannot write the output: nothing was changed
! hint: the disk that it goes to may be full
[1]
$ guanxi --config new/folder/c.toml config set remind.days 5 >/dev/full; ls new/folder
! guanxi: cannot write the output: nothing was changed
! hint: the disk that it goes to may be full
$ cmp config.toml before; rm before; ls
config.toml
new
$ guanxi config set remind.days 6 -q >/dev/full; guanxi config set remind.max 9 | true; guanxi config list --format tsv | grep '^remind.[dm]' | cut -f1,2
remind.days	6
remind.max	9

# What takes nothing out makes nothing.
$ guanxi config unset remind.days; XDG_CONFIG_HOME=$WORK/none guanxi config unset remind.days; [ ! -e $WORK/none ]
took remind.days out of $HOME/.config/guanxi/config.toml
remind.days was not set

# Only a plain file is changed. A pipe is read, and one that nobody writes to is said to be so.
$ cd $WORK; mkfifo pipe; guanxi --config pipe config set remind.days 2
! guanxi: cannot read the configuration pipe: nobody writes to this pipe
[1]
$ { sleep 0.2; printf '[remind]\ndays = 8\n'; } >pipe & guanxi --config pipe config get remind.days; wait
8
$ printf '[remind]\ndays = 8\n' >pipe & guanxi --config pipe config set remind.days 2; wait
! guanxi: cannot write the configuration: pipe is not a plain file
! hint: name a file with --config or GUANXI_CONFIG
$ [ -p pipe ]; guanxi --config /dev/zero config set remind.days 2
! guanxi: cannot read the configuration /dev/zero: File too large
[1]
$ script -qec 'timeout 20 guanxi --config /dev/tty config set remind.days 2' /dev/null
guanxi: cannot read the configuration /dev/tty: it is a terminal\r
[1]
