#include <algorithm>

#include <guanxi/app/brief/brief.hpp>
#include <guanxi/app/naming/naming.hpp>
#include <guanxi/base/message.hpp>
#include <guanxi/base/try.hpp>
#include <guanxi/cli/command.hpp>

namespace guanxi::commands {
namespace {

using namespace app;
using namespace cli;
using namespace settings;

constexpr ArgumentSpec arguments[] = {{.name = "WHO|ORG", .help = "whom one is to meet, or the firm", .completes = Completes::party}};

constexpr OptionSpec options[] = {
    {.flags = "--with", .value = "WHO", .help = "who else of theirs will be there; repeatable", .repeatable = true, .type = OptionType::person},
    {.flags = "--handover", .help = "of an organisation: all that the next colleague needs"},
    {.flags = "--include-sensitive", .help = "say what is sensitive, lost face with it"},
};

constexpr std::string_view formats[] = {"text", "json", "markdown", "html"};

constexpr Example examples[] = {
    {"guanxi brief wangwei", "one page before you meet"},
    {"guanxi brief wangwei --with shanyumei --with liming", "with the others of the meeting, by rank, and what ties them"},
    {"guanxi brief wangwei --format html >wangwei.html", "a page for the tablet, or to print"},
    {"guanxi brief huawei --handover --format markdown", "all of a client, for the colleague who takes over"},
};

constexpr Section sections[] = {
    {"THE PAGE",
     "Of a person: how to address them and say the name; what to bring up and what to leave alone; the others at the table; role and "
     "stance, warmth; both clocks; what is coming up within 60 days; complaints (of the others at their firm too), promises and how they were kept; what was given and "
     "received; what to give for the next festival, and what their firm and yours allow; facts by subject; the last five contacts; "
     "who else matters there; their customs in five lines, and a few words of their language.\n\n"
     "Of an organisation: what it is, its people in order of rank, who decides, decisions, and the same of all its people together; "
     "the way in, and what to mind. A section with nothing in it is left out."},
    {"WHAT TO SAY",
     "It follows from what is on record alone. To bring up: open complaints; your promises that are late or due within 14 days; theirs "
     "that are late, but for soft ones; decisions whose time has come; what you received and have not answered; where the last contact "
     "left off; birthdays and other days, 14 days before to 7 after; notes about family, hobby, sport, travel and study; feedback not "
     "asked for in 180 days.\n\n"
     "To leave alone: notes about 'avoid' (guanxi note WHO TEXT --about avoid) and about health; lost face that is not made up for, "
     "with --include-sensitive; price and terms, where somebody else is known to decide and is not at the table; objections and private "
     "complaints, in front of others; decisions that are not due; their soft promises; gifts, where their firm allows none; and what "
     "their customs forbid."},
    {"ADDRESS",
     "Surname and title where that is the custom (王总, 孙书记, 田中部長, 김 부장님); the own or first name (Dr. Ahmad, Khun Somchai, Maria), or name "
     "and patronymic (Анна Сергеевна), where that is; Herr or Frau where an alias or the title tells (Leiterin). Of several titles the "
     "highest is said. What is not on record is not guessed: then it is the whole name, and the page says what is missing. An alias with "
     "the form of address (Frau Weber, Zeynep Hanım) is printed as it stands. Notes that say how somebody is called are quoted."},
    {"SENSITIVE ENTRIES", "They show as (sensitive), lost face not at all. --include-sensitive shows them, and the page says at its end that it does."},
    {"JSON",
     "kind (person, org, handover), who, name, date; of a person reading, title, org, tier; of an organisation city, country, owner. "
     "Then each section as a list, empty where there is nothing: of a person address, bring_up, leave, with, ties, standing, clocks, coming, "
     "complaints, promises, word, balance, gift, facts, contacts, others, culture, phrases; of an organisation firm, people, decides, "
     "decisions, way and cautions as well; in a handover roles, ties, history and never. Each item has label and text, as they are read, and "
     "more, the lines below; what scripts need stands beside them: id, who, day, due, theirs, soft, sensitive, say, reading, sure, warmth, "
     "rank, last_contact, given, got, policy, kind. null is not known."},
};

Result<BriefRequest> parse_request(const Args& args, storage::Store& store) {
  TRY_ASSIGN(const auto who, resolve(store, args.word(0)));
  BriefRequest request{.who = who, .include_sensitive = args.has("include-sensitive")};
  if (args.has("handover") && who.person) {
    return usage_error(message("--handover is for an organisation, and {who} is a person", "who"_is = who.name),
                       who.organisation_id ? message("guanxi brief {org} --handover", "org"_is = storage::Parties(store).ref(who.organisation_id)->handle)
                                           : message("name their firm"));
  }
  if (args.has("handover") && args.has("with")) {
    return usage_error(message("--with is for a meeting, and --handover for a colleague"), message("leave out one of them"));
  }
  for (const auto& word : args.all("with")) {
    TRY_ASSIGN(const auto other, resolve_person(store, word));
    const bool known = other.id == who.id || std::any_of(request.with.begin(), request.with.end(), [&](const auto& one) { return one.id == other.id; });
    if (!known) request.with.push_back(other);
  }
  return request;
}

std::string rendered(const Env& env, const present::Brief& brief) {
  if (env.json()) return present::as_json(brief);
  if (env.format() == "markdown") return present::as_markdown(brief);
  if (env.format() == "html") return present::as_html(brief);
  return present::as_text(brief, env.text_style());
}

Result<int> run(Env& env, const Args& args) {
  auto& store = env.store(storage::Access::read);
  TRY_ASSIGN(const auto request, parse_request(args, store));
  TRY_ASSIGN(const auto brief, args.has("handover") ? handover(env, store, request)
                               : request.who.person ? person_brief(env, store, request)
                                                    : organisation_brief(env, store, request));
  env.print(rendered(env, brief));
  return 0;
}

}  // namespace

extern const Command brief = {
    .spec = {.name = "brief",
             .group = Group::meeting,
             .summary = "one page before a meeting, or for a handover",
             .description = "Puts together all that is worth knowing before one meets a person or a firm: how to address them, what to bring "
                            "up and what not, how one stands, what is owed both ways, and how things are done there. With --handover it is "
                            "all of a client, for the colleague who takes over.",
             .arguments = arguments,
             .options = options,
             .examples = examples,
             .formats = formats,
             .sections = sections},
    .run = run,
};

}  // namespace guanxi::commands
