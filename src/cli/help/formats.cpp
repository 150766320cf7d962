#include "help/formats.hpp"

namespace guanxi::cli {
namespace {

// The terms of the lists are the names that --from takes. Menus are those that help pages and guides showed in November 2026, or in the year
// that stands behind them; what could not be confirmed has none.

constexpr TopicEntry address_books[] = {
    {"vcard",
     "vCard 2.1, 3.0 and 4.0 (.vcf), as phones, iCloud, Nextcloud and most address books write it; folders as khard and vdirsyncer keep them. Names, "
     "posts, addresses, numbers, birthdays by either calendar, ties and notes are read. Pictures, sounds and keys are not."},
    {"google",
     "Google Contacts: contacts.google.com, Export, Google CSV, with the columns until 2024 or those since then. Labels become tags. Photos are not read."},
    {"outlook",
     "Outlook for Windows: File, Open & Export, Import/Export, Export to a file, Comma Separated Values. Outlook.com's CSV is nearly the same. English, "
     "Chinese, German and French columns are known."},
    {"linkedin",
     "LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data; unpack the archive. Connections.csv and ImportedContacts.csv give people, "
     "Invitations.csv and messages.csv give entries. Drafts, advertisements and all other files of the archive are not read."},
    {"foxmail", "Foxmail and QQ Mail: the address book as CSV, in GB18030 or UTF-8."},
    {"thunderbird", "Thunderbird: the address book as CSV; its vCards are read as vcard. Mailing lists are not read."},
    {"abook", "abook: ~/.abook/addressbook as it is."},
    {"monica",
     "Monica 4: Settings, Export data, Export to JSON. Contacts, ties, activities, calls, notes and days to remember are read. The SQL dump is refused."},
    {"friends", "The program friends: friends.md as it is. Friends with their nicknames, activities, and notes on one of them are read."},
    {"dingtalk",
     "DingTalk: 管理后台, 通讯录, 组织架构, 导出, by an administrator; XLSX or CSV. Who heads a department is whom its others report to, where there is one."},
    {"wecom",
     "WeCom: 管理后台, 通讯录, 批量导入/导出, 文件导出 (2023), by an administrator; XLSX or CSV. Tables of customers that other programs write are known too; "
     "WeCom's own list of customers is not."},
    {"feishu", "Feishu and Lark: 管理后台, 组织架构, 成员与部门, 批量导入/导出, by an administrator; XLSX or CSV. Direct managers are read."},
};

constexpr TopicEntry sales_systems[] = {
    {"salesforce",
     "Salesforce: Setup, Quick Find, Data Export, Export Now; unpack the archive. Data Loader's CSV, and reports of contacts as CSV, are known too. Contact, "
     "Account, Task, Event and OpportunityContactRole are read: open tasks become promises, closed ones and events entries. Leads, opportunities and what is "
     "deleted are not read."},
    {"hubspot",
     "HubSpot: contacts, companies, or notes and activities, exported as CSV or XLSX. With all properties the file has each record's id. English, German and "
     "Japanese labels are known, and the internal names. Buying roles become roles. Owners are no contacts; deals and tickets are not read."},
    {"hubspot-engagements", "HubSpot: meetings, calls, mails, notes and tasks, as its API gives them in JSON, with the ids of contacts."},
    {"pipedrive",
     "Pipedrive: people or activities, exported as CSV or XLSX, with the columns that the list shows. Activities that are done become entries, others "
     "promises. Notes of activities, organizations alone, and deals are not read."},
    {"attio", "Attio: people, exported as CSV. Companies and lists are not read."},
    {"zoho", "Zoho CRM: the module Contacts, exported as CSV. Owners are no contacts; other modules are not read."},
};

constexpr TopicEntry mails_and_calendars[] = {
    {"mbox",
     "Mailboxes in one file. Gmail: takeout.google.com, Deselect all, Mail; unpack the archive. Thunderbird, mutt and others keep such files. From, to, "
     "subject and date are read, the text never. Mail of lists and programs, spam, drafts, chats and what is deleted are left out, and counted."},
    {"eml", "Single mails (.eml), and Maildir folders as mutt, mbsync and Dovecot keep them. Of each the same is read as of a mailbox."},
    {"ics",
     "Calendars (.ics). Google Calendar: Settings, Import & export, Export; unpack the archive. Outlook and Apple write such files too. Meetings with others "
     "become entries, of a series those of the last three years. What is still to come, was called off or declined, or names nobody else, is left out; so are "
     "rooms."},
};

constexpr TopicEntry meetings[] = {
    {"zoom",
     "Zoom: reports of who took part in a meeting or webinar, as CSV, in nine languages. Who registered for a webinar and did not come is a contact without an "
     "entry. Polls, chats and recordings are not read."},
    {"teams", "Microsoft Teams: attendance reports, as CSV in UTF-16 or saved again by a spreadsheet, of 2020 and later, in many languages."},
    {"meet", "Google Meet: attendance reports as CSV. They tell times without a day: it is taken from the file's name, else --date says it."},
    {"tencent-meeting", "Tencent Meeting: the list of who took part, as XLSX."},
    {"feishu-meeting", "Feishu and Lark: the list of who took part in a meeting, as XLSX."},
};

constexpr TopicEntry chats[] = {
    {"wechat",
     "WeChat: tables of contacts and of messages, as programs write them that read WeChat's own database. WeChat has no such export. Groups and official "
     "accounts are no contacts."},
    {"wechat-text", "WeChat: messages that were sent on by mail, or copied with the lines of dashes that name their days."},
    {"whatsapp",
     "WhatsApp: in a chat, More (on iPhones the contact's name), Export chat, Without media; the text that Android or iOS writes, in many languages."},
    {"line", "LINE: in a chat, the menu, Other (その他), Send chat history (トーク履歴を送信)."},
    {"kakaotalk", "KakaoTalk: the CSV of a chat that a Mac exports."},
    {"kakaotalk-text", "KakaoTalk: the text of a chat that Windows, Android or an iPhone exports."},
    {"qq", "QQ: the text that its message manager exports."},
    {"chat-text", "A chat that was copied by hand: name, day and time in a line of their own, or before the text, in any order that is clear."},
};

constexpr TopicEntry tasks[] = {
    {"asana", "Asana: a project as CSV."},
    {"jira", "Jira: a search as CSV, with all fields."},
    {"todoist", "Todoist: a project's menu, Export as CSV. Days that are told in words (every Monday) are not taken."},
    {"trello", "Trello: a board as JSON. Its cards are read, with the checklists of those that are open. What was archived before it was done is not."},
    {"taskwarrior", "taskwarrior: task export >tasks.json. What was deleted, and the templates of tasks that repeat, are not read."},
    {"todotxt", "todo.txt: the file as it is, and done.txt."},
    {"org",
     "Org files (.org). A heading with a keyword and a day (DEADLINE, SCHEDULED, CLOSED) is a task; one with the property EMAIL is a person, and tasks under it "
     "are for them."},
    {"ticktick", "TickTick on the web: Settings, Backup; a CSV of all lists."},
};

constexpr TopicPart parts[] = {
    {"",
     "guanxi import FILE reads what other systems export. Folders are read with everything in them, and - is standard input; archives (.zip) are unpacked "
     "first. What a file is, is found out from what it holds, whatever it is called; --from FORMAT says it. Tables may be CSV, TSV or XLSX, and may have been "
     "saved again by a spreadsheet.\n\n"
     "--dry-run shows all that would happen. guanxi undo takes an import back, whole.\n\n"
     "The lists below begin with FORMAT. Menus are as help pages and guides read in November 2026 have them, or of the year behind them; where none could be "
     "confirmed, only the file is named. Columns that no list names are kept: see What has no place."},
    {"Address books", "", address_books},
    {"Sales systems", "", sales_systems},
    {"Mail and calendars",
     "A mailbox names many whom one does not know: only the people on record get entries, the others are counted, and --new adds them. A single mail and a "
     "calendar add everybody whom they name. You yourself are left out: user.name, user.emails and user.phones of the configuration say who that is.",
     mails_and_calendars},
    {"Meetings", "Who came in again, or by two devices, is one person; rooms, programs and those in the waiting room are none.", meetings},
    {"Chats", "A chat gives one entry for each person and day, with the number of messages. What was said is never read into the file.", chats},
    {"Tasks",
     "A task becomes a promise to the person it is for: who is named in a column, else the only person on record whose name stands in its text, else whom "
     "--for names. A task for nobody is skipped, and listed. What is done is a promise that was kept.",
     tasks},
    {"Any other table",
     "--map says which column is what: --map 'name=姓名,org=公司,phone=手机'. Without it a map is proposed from the header; at a terminal it is asked for, and "
     "kept in import.maps of the configuration, for --map @NAME.\n\n"
     "Fields are name, family, given, middle, reading, alias, org, department, title, role, email, phone, contact, url, address, street, postbox, city, "
     "region, postcode, country, birthday, day, relation, tag, note, language, timezone, uid and other. A label or kind stands behind a colon: email:work, "
     "contact:wechat, relation:manager, day:anniversary."},
    {"Who is who",
     "A record is about somebody on record when it has the id under which the same system told of them before; else when it shares an e-mail address, a "
     "phone number or a WeChat id with them, under a name that goes with theirs; else when it has the same name at the same firm, or neither tells a firm. A switchboard's "
     "number, or an address such as info@, says nothing by itself. One id under another name, with another address, is doubtful: two books may count alike.\n\n"
     "Where two people may be meant, the record is skipped and listed: nothing is guessed. Where a file tells somebody's name alone, as attendance lists and "
     "chats do, --accept-names takes the one person of that name on record for them. guanxi dupes shows who may be there twice."},
    {"Importing again",
     "Nothing comes in twice: entries, promises and people keep the id that they have in their system. A changed file renews what a file of the same format "
     "told before, and says so: title: 采购经理 → 采购总监. The post before stays as history. What you wrote yourself is never changed; where a file "
     "tells otherwise, that is said. Nothing is deleted because a file no longer has it. guanxi show says which file told which field, and when.\n\n"
     "Where many come in at once, their due days are spread, so that no day has too many; that is said too."},
    {"What has no place",
     "Postal addresses, and columns for which guanxi has no field of its own, are kept as details of the person or firm, under their own names. show prints "
     "them, find finds them, and edit WHO --set NAME=VALUE changes one. What cannot be kept is named with its file and line. --skip-bad leaves out files that "
     "cannot be read, and names them."},
    {"Encodings, dates and zones",
     "A file's encoding is found out, and said where it is not UTF-8; --encoding GB18030 overrides it. Whether 3/4/2026 is in March or in April is told by the "
     "other dates of the file; where none tells, --date-order day-first or month-first must. Times that tell no zone are taken as yours, or as those of "
     "--timezone."},
};

constexpr Example examples[] = {
    {"guanxi import Connections.csv --dry-run", "see what LinkedIn's list would bring"},
    {"guanxi import ~/.contacts --tag phone", "a folder of vCards, as khard and vdirsyncer keep them"},
    {"guanxi import takeout.mbox", "mails with the people on record, out of Gmail's archive"},
    {"guanxi import crm.csv --map 'name=姓名,org=公司,phone=手机'", "a table of no known system"},
    {"guanxi config set import.maps.crm 'name=姓名,org=公司' && guanxi import crm.csv --map @crm", "the same with a map that has a name"},
};

}  // namespace

HelpTopic formats_topic() {
  return {.name = "formats", .summary = "what import reads of which system", .parts = parts, .examples = examples, .has_page = true};
}

}  // namespace guanxi::cli
