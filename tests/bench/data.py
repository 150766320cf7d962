"""Databases of any size, made through guanxi's own batch commands and kept under build/bench."""

import datetime
import hashlib
import json
import pathlib
import random
import subprocess

from measure import MADE
from sandbox import SOURCE

TODAY = datetime.date(2026, 11, 20)
BATCH = 100_000  # lines that one `log --batch` is given
PEOPLE_PER_ORG = 20

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文斌玉兰婷宇浩然子轩欣怡梓涵思远晓东海燕春梅冬雪佳琪天佑"
CITIES = [("上海", "CN", "Asia/Shanghai"), ("武汉", "CN", "Asia/Shanghai"), ("Hamburg", "DE", "Europe/Berlin"),
          ("大阪", "JP", "Asia/Tokyo"), ("Dubai", "AE", "Asia/Dubai"), ("Houston", "US", "America/Chicago")]
TITLES = ["总经理", "采购经理", "副总裁", "工程师", "Procurement lead", "CFO", "主任", "部长"]
PHRASES = ["合同条款再谈一次", "报价已发，等回复", "喝茶，聊到孩子上学", "董事会下周开", "预算要等到一月", "验收顺利", "样品寄到了", "投诉已处理",
           "site visit went well", "asked about the audit", "sent the revised offer", "call back after the holiday",
           "dinner with the whole team", "delivery slips by a week", "送了一盒龙井", "约了下个月见面"]
KINDS = [("meeting", "in-person"), ("call", "phone"), ("message", "wechat"), ("email", "email"), ("dinner", "in-person"),
         ("visit", "in-person"), ("message", "wecom"), ("call", "zoom")]
RARE = {1000: "鲲", 2503: "zygote", 4001: "候鸟"}  # by place in the sequence: words that few texts hold


def person(number):
    chance = random.Random(number)
    city, country, zone = CITIES[number % len(CITIES)]
    return {
        "name": chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2)))),
        "handle": f"p{number:06}", "org": f"第{number // PEOPLE_PER_ORG}工业有限公司", "title": chance.choice(TITLES),
        "city": city, "country": country, "timezone": zone, "tier": "ABC"[number % 3],
        "email": f"p{number}@example.com", "phone": f"+86 199 {number:08}", "birthday": f"19{60 + number % 40}-{number % 12 + 1:02}-15",
    }


def interaction(number, people):
    """Everybody falls silent at some day within the last 400, at any size of the database, so that what is due stays alike."""
    chance = random.Random(-number)
    who = number % people
    age = who % 400 + number // people * 7 % 540
    kind, via = KINDS[chance.randrange(len(KINDS))]
    text = "，".join(chance.sample(PHRASES, 3)) + (f" {RARE[number % 5003]}" if number % 5003 in RARE else "")
    return {"who": [f"p{who:06}"], "text": text, "date": (TODAY - datetime.timedelta(days=age)).isoformat(), "kind": kind, "via": via}


def json_lines(path, make, numbers):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(make(number), ensure_ascii=False) + "\n" for number in numbers)
    return path


def vcards(path, people):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(people):
            who = person(number)
            out.write(f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:bench-{number}\r\nFN:{who['name']}\r\nN:{who['name'][0]};{who['name'][1:]};;;\r\n"
                      f"ORG:{who['org']}\r\nTITLE:{who['title']}\r\nTEL;TYPE=WORK:{who['phone']}\r\nEMAIL:{who['email']}\r\nEND:VCARD\r\n")
    return path


def key():
    """What a kept database depends on: the schema, and how it is filled."""
    digest = hashlib.sha256(pathlib.Path(__file__).read_bytes())
    for file in sorted((SOURCE / "src/storage/schema").glob("*.sql")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def name(number):
    for size, letter in ((1_000_000, "M"), (1_000, "k")):
        if number >= size and number % size == 0:
            return f"{number // size}{letter}"
    return str(number)


def feed(box, database, path, *command):
    with open(path, "rb") as lines:
        done = subprocess.run([box.binary, "--db", database, "-q", *command], env=box.env, stdin=lines, capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"guanxi {' '.join(command)} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")


def copy(source, target):
    """A database that nobody has open, with no log beside it."""
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(f"{target}{suffix}").unlink(missing_ok=True)
    subprocess.run(["cp", "--reflink=auto", source, target], check=True)
    return target


def database(box, people, interactions, say=print):
    """The path of a database of that size, made now unless it is kept. Nobody may write to it."""
    folder = MADE / key()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name(people)}-{name(interactions)}.db"
    if path.exists():
        return path
    say(f"making {path.relative_to(SOURCE)} …")
    part, lines = folder / "part.db", folder / "lines.jsonl"
    copy(database(box, people, 0, say), part) if interactions else fill_people(box, part, people, lines)
    for begin in range(0, interactions, BATCH):
        numbers = range(begin, min(begin + BATCH, interactions))
        feed(box, part, json_lines(lines, lambda number: interaction(number, people), numbers), "log", "--batch")
    lines.unlink(missing_ok=True)
    return part.rename(path)


def fill_people(box, part, people, lines):
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(f"{part}{suffix}").unlink(missing_ok=True)
    feed(box, part, json_lines(lines, person, range(people)), "add", "--batch")
    for rhythm in (["--tier", "A", "2w..6w"], ["--tier", "B", "1mo"], ["--default", "90d"], ["p000399", "1w"], ["p000398", "10d"]):
        feed(box, part, "/dev/null", "cadence", *rhythm)
