# Whoever `show` tells of is whom every spelling on that page means, or one of the candidates where others share it.
%timeout 900
%env GUANXI=guanxi
$ sh $SOURCE/examples/demo/load.sh
$ cat >spellings.py <<'END'
> import json, subprocess
> def run(*words): return subprocess.run(["guanxi", *words], capture_output=True, text=True)
> asked = wrong = 0
> for line in run("list", "--format", "jsonl").stdout.splitlines():
>     handle = json.loads(line)["handle"]
>     person = json.loads(run("show", handle, "--json").stdout)["person"]
>     brief = json.loads(run("brief", handle, "--json").stdout)
>     spellings = {person[k] for k in ("name", "pinyin", "reading", "email", "phone", "wechat") if person[k]} | set(person["aliases"])
>     spellings.add(brief["address"][0]["say"])
>     if brief["address"][0]["reading"]: spellings.add(brief["address"][0]["reading"])
>     if person["org"]: spellings.add(person["name"] + "@" + person["org"])
>     for spelling in sorted(spellings):
>         asked += 1
>         found = run("list", spelling, "--format", "tsv")
>         named = {row.split("\t")[0] for row in found.stdout.splitlines()[1:]} | {row.split()[0] for row in found.stderr.splitlines() if row.startswith("  ")}
>         if handle not in named:
>             wrong += 1
>             print(handle, repr(spelling), found.stderr.strip())
> print("asked", asked > 100, "wrong", wrong)
> END
$ python3 spellings.py
asked True wrong 0
