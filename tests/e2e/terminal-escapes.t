# What was typed is answered without its control characters: nothing of it steers the terminal.
$ guanxi add 'Ann Example' -q
$ guanxi note ann-example tea --about "$(printf 'x\033[31my')" 2>&1 | grep -c "$(printf '\033')" || true
0
